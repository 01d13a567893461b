import { model } from "@medusajs/framework/utils"
import { CooperativeOrder } from "./cooperative-order"

/**
 * What of a part travels together. `items` are `ParcelItem`s; `amount` (dirhams, tax included) is what the shopper pays
 * for it on delivery, settled when it was made: the parcels of a part add up to its total. `collected` is what was paid.
 * `carrier_code` is the carrier of the market that brings it and takes its cash; without one, the cooperative does.
 * Without `shipped_at` its shipping was interrupted. `request_key` is the key of the request that made it: sent again,
 * it makes no other.
 */
export const CooperativeOrderParcel = model
  .define("cooperative_order_parcel", {
    id: model.id({ prefix: "coopparcel" }).primaryKey(),
    number: model.number(),
    items: model.json(),
    amount: model.bigNumber(),
    collected: model.bigNumber().nullable(),
    tracking_number: model.text().nullable(),
    carrier: model.text().nullable(),
    carrier_code: model.text().nullable(),
    request_key: model.text().nullable(),
    shipped_at: model.dateTime().nullable(),
    delivered_at: model.dateTime().nullable(),
    cooperative_order: model.belongsTo(() => CooperativeOrder, { mappedBy: "parcels" }),
  })
  .indexes([{ on: ["cooperative_order_id", "number"], unique: true, where: "deleted_at IS NULL" }])
