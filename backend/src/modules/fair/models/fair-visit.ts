import { model } from "@medusajs/framework/utils"
import { VISIT_KINDS } from "../statuses"

/** How often the codes of a stand were scanned in one hour. Nothing about who scanned is kept. `product_id` is empty for the stand's own code. */
export const FairVisit = model
  .define("fair_visit", {
    id: model.id({ prefix: "fairvis" }).primaryKey(),
    edition_id: model.text(),
    cooperative_id: model.text(),
    kind: model.enum([...VISIT_KINDS]),
    product_id: model.text().default(""),
    hour: model.dateTime(),
    count: model.number().default(0),
  })
  .indexes([{ on: ["edition_id", "cooperative_id", "kind", "product_id", "hour"], unique: true }])
