import { model } from "@medusajs/framework/utils"
import { ORIGIN_STATUSES } from "../../../origin/origin-state"
import { Province } from "./province"

/**
 * The province a product says it comes from, when that is not simply its seller's.
 * No row means the origin is inherited. Only `declared` and `approved` rows have an effect.
 */
export const ProductOrigin = model.define("product_origin", {
  id: model.id({ prefix: "porig" }).primaryKey(),
  product_id: model.text().unique(),
  province: model.belongsTo(() => Province, { mappedBy: "origins" }),
  status: model.enum([...ORIGIN_STATUSES]),
  note: model.text().nullable(),
  decided_by: model.text().nullable(),
  decided_at: model.dateTime().nullable(),
})
