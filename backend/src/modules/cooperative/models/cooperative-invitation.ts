import { model } from "@medusajs/framework/utils"
import { Cooperative } from "./cooperative"
import { MEMBER_ROLES } from "./cooperative-member"

/**
 * A link by which one person joins a cooperative, once. Only the token's hash is kept: who reads the database cannot
 * join.
 */
export const CooperativeInvitation = model.define("cooperative_invitation", {
  id: model.id({ prefix: "coopinv" }).primaryKey(),
  role: model.enum([...MEMBER_ROLES]),
  language: model.text(),
  token_hash: model.text().unique(),
  invited_by: model.text(),
  expires_at: model.dateTime(),
  used_at: model.dateTime().nullable(),
  revoked_at: model.dateTime().nullable(),
  cooperative: model.belongsTo(() => Cooperative, { mappedBy: "invitations" }),
})
