import { model } from "@medusajs/framework/utils"
import { FairEdition } from "./fair-edition"

/** A regional fair as an institution: what its editions, year after year, have in common. `names` are texts by language. */
export const Fair = model.define("fair", {
  id: model.id({ prefix: "fair" }).primaryKey(),
  handle: model.text().unique(),
  region_code: model.text(),
  names: model.json(),
  editions: model.hasMany(() => FairEdition, { mappedBy: "fair" }),
})
