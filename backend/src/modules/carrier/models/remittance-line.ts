import { model } from "@medusajs/framework/utils"
import { LINE_STATES } from "../line-states"
import { Remittance } from "./remittance"

/**
 * What a carrier's file says of one parcel, in whole centimes. A parcel is remitted once: the database refuses a second
 * line that is `matched` or a `difference` for it.
 */
export const RemittanceLine = model
  .define("remittance_line", {
    id: model.id({ prefix: "remitline" }).primaryKey(),
    number: model.number(),
    reference: model.text(),
    state: model.enum([...LINE_STATES]),
    parcel_id: model.text().nullable(),
    cooperative_order_id: model.text().nullable(),
    cooperative_id: model.text().nullable(),
    expected_centimes: model.number().nullable(),
    remitted_centimes: model.number(),
    fee_centimes: model.number(),
    remittance: model.belongsTo(() => Remittance, { mappedBy: "lines" }),
  })
  .indexes([
    {
      on: ["parcel_id"],
      unique: true,
      where: "parcel_id IS NOT NULL AND state IN ('matched', 'difference') AND deleted_at IS NULL",
    },
  ])
