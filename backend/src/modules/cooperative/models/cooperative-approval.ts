import { model } from "@medusajs/framework/utils"
import { Cooperative } from "./cooperative"

/**
 * One admin's yes to a cooperative, in one round of review. Two different admins are needed: the database holds at most
 * one yes an admin and a round.
 */
export const CooperativeApproval = model
  .define("cooperative_approval", {
    id: model.id({ prefix: "coopappr" }).primaryKey(),
    round: model.number(),
    user_id: model.text(),
    at: model.dateTime(),
    cooperative: model.belongsTo(() => Cooperative, { mappedBy: "approvals" }),
  })
  .indexes([{ on: ["cooperative_id", "round", "user_id"], unique: true, where: "deleted_at IS NULL" }])
