import { model } from "@medusajs/framework/utils"
import { RemittanceLine } from "./remittance-line"

/**
 * A carrier's file: the cash of which parcels it paid into the network's bank. The same file is taken once, by the
 * SHA-256 of its bytes. In whole centimes `collected_centimes` is what it says it collected, `fee_centimes` what it kept
 * of that; the bank received the difference. `posted_at` is when all its lines were in the books.
 */
export const Remittance = model
  .define("remittance", {
    id: model.id({ prefix: "remit" }).primaryKey(),
    carrier_code: model.text(),
    file_sha256: model.text().unique(),
    file_name: model.text().nullable(),
    received_at: model.dateTime(),
    bank_reference: model.text().nullable(),
    currency_code: model.text(),
    collected_centimes: model.number(),
    fee_centimes: model.number(),
    created_by: model.text(),
    posted_at: model.dateTime().nullable(),
    lines: model.hasMany(() => RemittanceLine, { mappedBy: "remittance" }),
  })
  .indexes([{ on: ["carrier_code", "received_at"] }])
