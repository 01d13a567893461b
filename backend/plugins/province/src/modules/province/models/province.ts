import { model } from "@medusajs/framework/utils"
import { ProductOrigin } from "./product-origin"
import { ProvinceRegion } from "./region"

/** A province or a prefecture. The id is its published slug (`al-hoceima`) and never changes. */
export const Province = model.define("province", {
  id: model.text().primaryKey(),
  region: model.belongsTo(() => ProvinceRegion, { mappedBy: "provinces" }),
  kind: model.enum(["province", "prefecture"]),
  iso: model.text().unique(),
  hcp: model.text(),
  names: model.json(),
  labels: model.json(),
  aliases: model.array(),
  lat: model.float(),
  lon: model.float(),
  population: model.number().nullable(),
  position: model.number(),
  origins: model.hasMany(() => ProductOrigin, { mappedBy: "province" }),
})
