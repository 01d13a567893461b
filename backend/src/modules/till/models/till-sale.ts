import { model } from "@medusajs/framework/utils"
import { TILL_SALE_STATUSES } from "../statuses"

/**
 * A sale at a stand, as the phone that made it told: under its own `sale_key`, so that told twice it is one, and with
 * its place (`sequence`) among those of its device. `phone_sold_at` is what the phone's clock showed; `sold_at` is when
 * it was, by the server's. Amounts in centimes; `cash_centimes` is what the shopper gave. `lines`, `conflict` and
 * `settlements` are `saleLineSchema`, `conflictSchema` and `settlementsColumnSchema`.
 *
 * `cart_id` is written before its cart is completed: a process that dies in between finds the order by it.
 */
export const TillSale = model
  .define("till_sale", {
    id: model.id({ prefix: "tillsale" }).primaryKey(),
    cooperative_id: model.text(),
    edition_id: model.text(),
    sale_key: model.text(),
    device_id: model.text(),
    sequence: model.number(),
    lines: model.json(),
    total_centimes: model.number(),
    cash_centimes: model.number().nullable(),
    phone_sold_at: model.dateTime(),
    sold_at: model.dateTime(),
    clock_corrected: model.boolean().default(false),
    status: model.enum([...TILL_SALE_STATUSES]).default("received"),
    conflict: model.json().nullable(),
    settlements: model.json().nullable(),
    settled_with: model.text().nullable(),
    cart_id: model.text().nullable(),
    order_id: model.text().nullable(),
    cooperative_order_id: model.text().nullable(),
    order_number: model.text().nullable(),
    member_id: model.text(),
    merged_at: model.dateTime().nullable(),
    undone_by: model.text().nullable(),
    undone_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["cooperative_id", "sale_key"], unique: true },
    { on: ["cooperative_id", "edition_id", "sold_at"] },
    { on: ["edition_id", "status"] },
    { on: ["status", "updated_at"] },
    { on: ["cart_id"], unique: true, where: "cart_id IS NOT NULL AND deleted_at IS NULL" },
    { on: ["order_id"] },
  ])
  .checks([{ name: "till_sale_has_a_price", expression: "total_centimes > 0" }])
