import { model } from "@medusajs/framework/utils"
import { Province } from "./province"

/**
 * The province a product says it comes from, when that is not simply its seller's.
 * No row means the origin is inherited. Only `declared` and `approved` rows have an effect.
 */
export const ProductOrigin = model.define("product_origin", {
  id: model.id({ prefix: "porig" }).primaryKey(),
  product_id: model.text().unique(),
  province: model.belongsTo(() => Province, { mappedBy: "origins" }),
  status: model.enum(["declared", "awaiting_admin", "approved", "refused"]),
  note: model.text().nullable(),
  decided_by: model.text().nullable(),
  decided_at: model.dateTime().nullable(),
})
