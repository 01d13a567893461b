import { model } from "@medusajs/framework/utils"
import { LANGUAGES } from "../../../languages/languages"

export const QUOTE_STATUSES = ["open", "answered", "declined"] as const
export type QuoteStatus = (typeof QUOTE_STATUSES)[number]

/**
 * A shopper asks a cooperative what a service would cost. `number` is what both say on the phone; `price_mad` is the
 * answer's price in dirhams, tax included, when there is one. `lang` is the shopper's, in which the answer is mailed.
 */
export const QuoteRequest = model
  .define("quote_request", {
    id: model.id({ prefix: "quoreq" }).primaryKey(),
    number: model.text().unique(),
    product_id: model.text(),
    product_title: model.text(),
    cooperative_id: model.text(),
    name: model.text(),
    phone: model.text(),
    email: model.text().nullable(),
    message: model.text(),
    wanted_on: model.text().nullable(),
    quantity: model.number().nullable(),
    lang: model.enum([...LANGUAGES]),
    status: model.enum([...QUOTE_STATUSES]).default("open"),
    price_mad: model.bigNumber().nullable(),
    answer: model.text().nullable(),
    answered_by: model.text().nullable(),
    answered_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["cooperative_id", "status", "created_at"] }])
