import { model } from "@medusajs/framework/utils"

/**
 * To whom cash on delivery is offered, since `created_at`: the newest row counts, the older ones are the history of who
 * changed what. `regions` are ISO codes of the country's regions under `codes`, all of them when it is null.
 */
export const CashTerms = model
  .define("cash_terms", {
    id: model.id({ prefix: "cashterms" }).primaryKey(),
    regions: model.json().nullable(),
    most_centimes: model.number().nullable(),
    undelivered_parcels: model.number(),
    within_months: model.number(),
    undelivered_after_days: model.number(),
    reason: model.text().nullable(),
    changed_by: model.text(),
  })
  .indexes([{ on: ["created_at"] }])
