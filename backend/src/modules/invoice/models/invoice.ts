import { model } from "@medusajs/framework/utils"
import { INVOICE_KINDS } from "../content"

/**
 * An invoice of a cooperative, or a credit note on one (`invoice_id`). The two share one series a cooperative and year:
 * `sequence` counts 1, 2, 3 without a gap, `number` is how it is written. `source_key` is what it is for, once. `content`
 * is an `InvoiceContent` and says everything: nothing on it changes when the cooperative moves or a rate does.
 * Never changed nor removed.
 */
export const Invoice = model
  .define("invoice", {
    id: model.id({ prefix: "inv" }).primaryKey(),
    kind: model.enum([...INVOICE_KINDS]),
    cooperative_id: model.text(),
    cooperative_order_id: model.text(),
    return_id: model.text().nullable(),
    invoice_id: model.text().nullable(),
    source_key: model.text().unique(),
    year: model.number(),
    sequence: model.number(),
    number: model.text(),
    issued_at: model.dateTime(),
    content: model.json(),
  })
  .indexes([
    { on: ["cooperative_id", "year", "sequence"], unique: true },
    { on: ["cooperative_id", "issued_at"] },
    { on: ["cooperative_order_id"] },
  ])
