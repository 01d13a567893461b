import { model } from "@medusajs/framework/utils"
import { FairEdition } from "./fair-edition"

/**
 * The call of an edition: who may apply, until when. `texts` by language. The edition's own region is always invited;
 * `invited_regions` are the others. The deadline is an instant: the server's clock decides.
 */
export const FairCall = model.define("fair_call", {
  id: model.id({ prefix: "faircall" }).primaryKey(),
  texts: model.json(),
  deadline: model.dateTime(),
  invited_regions: model.array().default([]),
  published_at: model.dateTime().nullable(),
  published_by: model.text().nullable(),
  edition: model.belongsTo(() => FairEdition, { mappedBy: "call" }),
})
