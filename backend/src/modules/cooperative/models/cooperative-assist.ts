import { model } from "@medusajs/framework/utils"
import { Cooperative } from "./cooperative"

/** A field helper's turn at acting for a cooperative that asked for help: one admin, one hour, ended when help is. */
export const CooperativeAssist = model.define("cooperative_assist", {
  id: model.id({ prefix: "coopassist" }).primaryKey(),
  user_id: model.text(),
  expires_at: model.dateTime(),
  ended_at: model.dateTime().nullable(),
  cooperative: model.belongsTo(() => Cooperative, { mappedBy: "assists" }),
})
