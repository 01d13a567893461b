import { model } from "@medusajs/framework/utils"
import { LINE_STATUSES } from "../statuses"
import { PayoutBatch } from "./payout-batch"

/**
 * What a batch pays one cooperative, in whole centimes of dirhams. `rib` and `name` are what the two people saw.
 * `proposed_centimes` is what was proposed; `centimes` may be less when the file is made, never more. A cooperative has
 * at most one line that has not left yet. `reason` is why it was dropped or failed; a dispute's words are `not_received_note`.
 */
export const PayoutLine = model
  .define("payout_line", {
    id: model.id({ prefix: "payline" }).primaryKey(),
    cooperative_id: model.text(),
    name: model.text(),
    rib: model.text().nullable(),
    proposed_centimes: model.number(),
    centimes: model.number(),
    status: model.enum([...LINE_STATUSES]).default("proposed"),
    reason: model.text().nullable(),
    bank_reference: model.text().nullable(),
    sent_at: model.dateTime().nullable(),
    paid_at: model.dateTime().nullable(),
    failed_at: model.dateTime().nullable(),
    confirmed_at: model.dateTime().nullable(),
    not_received_at: model.dateTime().nullable(),
    not_received_note: model.text().nullable(),
    batch: model.belongsTo(() => PayoutBatch, { mappedBy: "lines" }),
  })
  .indexes([
    { on: ["cooperative_id"], unique: true, where: "status = 'proposed' AND deleted_at IS NULL" },
    { on: ["cooperative_id", "created_at"] },
    { on: ["status"] },
  ])
  .checks([
    { name: "payout_line_within_proposed", expression: "centimes > 0 and centimes <= proposed_centimes" },
  ])
