import { model } from "@medusajs/framework/utils"
import { ABROAD_CURRENCIES } from "../currencies"

/**
 * What one euro or dollar costs from `starts_at` on, in whole ten-thousandths of a dirham, and who said so. A rate is
 * ended by the next one and never changed: the database refuses it.
 */
export const ExchangeRate = model
  .define("exchange_rate", {
    id: model.id({ prefix: "exrate" }).primaryKey(),
    currency_code: model.enum([...ABROAD_CURRENCIES]),
    ten_thousandths: model.number(),
    starts_at: model.dateTime(),
    set_by: model.text(),
  })
  .indexes([{ on: ["currency_code", "starts_at"], unique: true }])
