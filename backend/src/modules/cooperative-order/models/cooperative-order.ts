import { model } from "@medusajs/framework/utils"
import { FAIR_DOORS } from "../../fair/statuses"
import { COOPERATIVE_ORDER_STATUSES, FULFILMENT_KINDS } from "../statuses"
import { CooperativeOrderEvent } from "./cooperative-order-event"
import { CooperativeOrderParcel } from "./cooperative-order-parcel"
import { CooperativeOrderReturn } from "./cooperative-order-return"

/**
 * A cooperative's part of an order: which of the order's lines and which shipping method are its own, and what they
 * came to when they were sold.
 *
 * Amounts are dirhams, tax included, as Medusa holds them: `total` = `item_total` + `shipping_total`. They are a
 * snapshot: the parts of an order add up to what the order came to at its placing, to the centime. `number` is what
 * people say on the phone: the order's number, then the part's (`1043-2`). `lines` are `LineSnapshot`s. When lines are
 * cancelled the amounts shrink by `cancelled_total`, and the order is credited as much. `fair_edition_id` and
 * `fair_door` say of which fair it is a sale, and by which door; neither ever changes.
 */
export const CooperativeOrder = model
  .define("cooperative_order", {
    id: model.id({ prefix: "coopord" }).primaryKey(),
    order_id: model.text(),
    cooperative_id: model.text(),
    number: model.text().unique(),
    status: model.enum([...COOPERATIVE_ORDER_STATUSES]).default("pending"),
    fulfilment_kind: model.enum([...FULFILMENT_KINDS]),
    item_ids: model.array(),
    lines: model.json(),
    shipping_method_id: model.text().nullable(),
    shipping_option_id: model.text().nullable(),
    currency_code: model.text(),
    item_total: model.bigNumber(),
    shipping_total: model.bigNumber(),
    discount_total: model.bigNumber(),
    tax_total: model.bigNumber(),
    total: model.bigNumber(),
    cancelled_total: model.bigNumber().default(0),
    tracking_number: model.text().nullable(),
    refusal_reason: model.text().nullable(),
    fair_edition_id: model.text().nullable(),
    fair_door: model.enum([...FAIR_DOORS]).nullable(),
    events: model.hasMany(() => CooperativeOrderEvent, { mappedBy: "cooperative_order" }),
    parcels: model.hasMany(() => CooperativeOrderParcel, { mappedBy: "cooperative_order" }),
    returns: model.hasMany(() => CooperativeOrderReturn, { mappedBy: "cooperative_order" }),
  })
  .indexes([
    { on: ["order_id", "cooperative_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["cooperative_id", "status", "created_at"] },
    { on: ["fair_edition_id"], where: "fair_edition_id IS NOT NULL" },
  ])
