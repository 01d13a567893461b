import { model } from "@medusajs/framework/utils"
import { SALE_PAYMENTS } from "../sale"

/**
 * A cooperative's part as it was sold, with the rates of that day: what every later posting about it is reckoned from.
 * `lines` are `SaleLine`s under the key `lines`; `delivery_centimes` is the shopper's price of the delivery;
 * `payment` is how the order is paid.
 */
export const SaleSnapshot = model.define("ledger_sale", {
  id: model.id({ prefix: "ledsale" }).primaryKey(),
  cooperative_order_id: model.text().unique(),
  order_id: model.text(),
  cooperative_id: model.text(),
  currency_code: model.text(),
  lines: model.json(),
  delivery_centimes: model.number(),
  payment: model.enum([...SALE_PAYMENTS]).default("cash_on_delivery"),
})
