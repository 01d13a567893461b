import { model } from "@medusajs/framework/utils"
import { CHECKLIST_KEYS } from "../checklist"
import { Cooperative } from "./cooperative"

/** A point of the checklist that an admin ticked, in one round of review. */
export const CooperativeCheck = model
  .define("cooperative_check", {
    id: model.id({ prefix: "coopchk" }).primaryKey(),
    round: model.number(),
    key: model.enum([...CHECKLIST_KEYS]),
    checked_by: model.text(),
    checked_at: model.dateTime(),
    cooperative: model.belongsTo(() => Cooperative, { mappedBy: "checks" }),
  })
  .indexes([{ on: ["cooperative_id", "round", "key"], unique: true, where: "deleted_at IS NULL" }])
