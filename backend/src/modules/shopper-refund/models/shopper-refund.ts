import { model } from "@medusajs/framework/utils"
import { REFUND_METHODS, REFUND_STATUSES } from "../refund-words"

/**
 * Money of one part that goes back to its shopper, in whole centimes, for one reason: `source_key` names it and is
 * unique (`return:<id>`, `refused:<part>`, `cancelled:<part>:<centimes cancelled so far>`), so that it is owed once.
 * `due_by` is the last day the law leaves. `attempted_at` is when somebody last began to send it, `announced_at` when
 * the market was told that it went. `core_refund_id` is Medusa's own record of it.
 */
export const ShopperRefund = model
  .define("shopper_refund", {
    id: model.id({ prefix: "shrefund" }).primaryKey(),
    order_id: model.text(),
    cooperative_order_id: model.text(),
    cooperative_id: model.text(),
    source_key: model.text().unique(),
    centimes: model.number(),
    currency_code: model.text(),
    method: model.enum([...REFUND_METHODS]),
    status: model.enum([...REFUND_STATUSES]).default("due"),
    due_by: model.dateTime(),
    sent_at: model.dateTime().nullable(),
    sent_by: model.text().nullable(),
    reference: model.text().nullable(),
    failure: model.text().nullable(),
    core_refund_id: model.text().nullable(),
    attempted_at: model.dateTime().nullable(),
    announced_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["cooperative_order_id"] }, { on: ["order_id"] }, { on: ["status", "due_by"] }])
