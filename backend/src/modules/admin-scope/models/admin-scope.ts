import { model } from "@medusajs/framework/utils"

/**
 * The region (ISO 3166-2, `MA-09`) that an admin of the dashboard is limited to, and who said so. An admin without a row
 * is one of the whole network.
 */
export const AdminScope = model.define("admin_scope", {
  id: model.id({ prefix: "admscope" }).primaryKey(),
  user_id: model.text().unique(),
  region_code: model.text(),
  set_by: model.text().nullable(),
})
