import { model } from "@medusajs/framework/utils"
import { PayoutBatch } from "./payout-batch"

/** What can be found in a batch's history. */
export const PAYOUT_EVENT_KINDS = [
  "proposed",
  "approved",
  "cancelled",
  "exported",
  "line_dropped",
  "line_lowered",
  "line_sent",
  "line_paid",
  "line_failed",
  "line_confirmed",
  "line_disputed",
  "settled",
] as const
export type PayoutEventKind = (typeof PAYOUT_EVENT_KINDS)[number]

/** An admin of the network, a member of the cooperative, or the system. */
export const PAYOUT_ACTOR_TYPES = ["user", "cooperative", "system"] as const

/** One line of a batch's history: who did what, when and why. Append-only; the database refuses to change or remove one. */
export const PayoutEvent = model
  .define("payout_event", {
    id: model.id({ prefix: "payevt" }).primaryKey(),
    kind: model.enum([...PAYOUT_EVENT_KINDS]),
    line_id: model.text().nullable(),
    actor_type: model.enum([...PAYOUT_ACTOR_TYPES]),
    actor_id: model.text().nullable(),
    reason: model.text().nullable(),
    at: model.dateTime(),
    batch: model.belongsTo(() => PayoutBatch, { mappedBy: "events" }),
  })
  .indexes([{ on: ["batch_id", "at"] }])
