import { model } from "@medusajs/framework/utils"

/**
 * Who carries parcels and collects cash for the network. `code` is in parcels and in the ledger and never changes;
 * `name` is `{ar, fr, en}`. One that is not active is not offered for new parcels; what it owes stays.
 */
export const Carrier = model.define("carrier", {
  id: model.id({ prefix: "carrier" }).primaryKey(),
  code: model.text().unique(),
  name: model.json(),
  is_active: model.boolean().default(true),
})
