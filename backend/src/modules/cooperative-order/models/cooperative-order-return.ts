import { model } from "@medusajs/framework/utils"
import { RETURN_REASONS, RETURN_STATUSES } from "../return-statuses"
import { CooperativeOrder } from "./cooperative-order"

/**
 * Goods of a part that their shopper wants to give back. `items` are `ParcelItem`s; `refund` (dirhams) is what is to be
 * given back for them, recorded when they have come back: with cash on delivery, no money moves here.
 */
export const CooperativeOrderReturn = model.define("cooperative_order_return", {
  id: model.id({ prefix: "coopreturn" }).primaryKey(),
  status: model.enum([...RETURN_STATUSES]).default("requested"),
  items: model.json(),
  reason: model.enum([...RETURN_REASONS]),
  note: model.text().nullable(),
  refusal_reason: model.text().nullable(),
  refund: model.bigNumber().nullable(),
  requested_at: model.dateTime(),
  decided_at: model.dateTime().nullable(),
  received_at: model.dateTime().nullable(),
  decided_by: model.text().nullable(),
  cooperative_order: model.belongsTo(() => CooperativeOrder, { mappedBy: "returns" }),
})
