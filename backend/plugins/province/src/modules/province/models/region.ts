import { model } from "@medusajs/framework/utils"
import { Province } from "./province"

/**
 * One of the country's regions. The id is its ISO 3166-2 code (`MA-01`).
 * The entity is called `province_region` because `region` is a core entity (a selling region with a currency).
 */
export const ProvinceRegion = model.define("province_region", {
  id: model.text().primaryKey(),
  slug: model.text().unique(),
  hcp: model.text(),
  names: model.json(),
  lat: model.float(),
  lon: model.float(),
  population: model.number().nullable(),
  position: model.number(),
  provinces: model.hasMany(() => Province, { mappedBy: "region" }),
})
