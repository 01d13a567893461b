import { model } from "@medusajs/framework/utils"

/** What an edition came to, kept when it was closed: `figures` are as the ledger and the orders gave them that day. */
export const FairReport = model.define("fair_report", {
  id: model.id({ prefix: "fairrep" }).primaryKey(),
  edition_id: model.text().unique(),
  figures: model.json(),
  closed_by: model.text(),
  closed_at: model.dateTime(),
})
