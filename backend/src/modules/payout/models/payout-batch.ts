import { model } from "@medusajs/framework/utils"
import { BATCH_STATUSES } from "../statuses"
import { PayoutEvent } from "./payout-event"
import { PayoutLine } from "./payout-line"

/**
 * Payouts that leave in one bank file. `number` is what people call it. Whoever proposed it may not approve it: the
 * database refuses the same person twice.
 */
export const PayoutBatch = model
  .define("payout_batch", {
    id: model.id({ prefix: "paybatch" }).primaryKey(),
    number: model.autoincrement(),
    status: model.enum([...BATCH_STATUSES]).default("proposed"),
    proposed_by: model.text(),
    proposed_at: model.dateTime(),
    approved_by: model.text().nullable(),
    approved_at: model.dateTime().nullable(),
    exported_by: model.text().nullable(),
    exported_at: model.dateTime().nullable(),
    lines: model.hasMany(() => PayoutLine, { mappedBy: "batch" }),
    events: model.hasMany(() => PayoutEvent, { mappedBy: "batch" }),
  })
  .checks([
    { name: "payout_batch_two_people", expression: "approved_by is null or approved_by <> proposed_by" },
  ])
