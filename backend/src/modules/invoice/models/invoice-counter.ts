import { model } from "@medusajs/framework/utils"

/** The last number a cooperative gave in a year. Its row is locked while the next one is given. */
export const InvoiceCounter = model
  .define("invoice_counter", {
    id: model.id({ prefix: "invcount" }).primaryKey(),
    cooperative_id: model.text(),
    year: model.number(),
    last: model.number().default(0),
  })
  .indexes([{ on: ["cooperative_id", "year"], unique: true }])
