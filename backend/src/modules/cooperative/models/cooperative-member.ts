import { model } from "@medusajs/framework/utils"
import { Cooperative } from "./cooperative"

/** What a member may do: `manager` everything, `seller` catalogue and orders, `treasurer` statements. */
export const MEMBER_ROLES = ["manager", "seller", "treasurer"] as const
export type MemberRole = (typeof MEMBER_ROLES)[number]

/**
 * A person's place in one cooperative. Somebody in two cooperatives has two members with one `person_id`, the actor
 * their sign-in carries. It signs in by e-mail or by phone, and has at least one of the two; `language` is the one it
 * is written to in.
 */
export const CooperativeMember = model
  .define("cooperative_member", {
    id: model.id({ prefix: "coopmem" }).primaryKey(),
    person_id: model.text(),
    name: model.text(),
    email: model.text().nullable(),
    phone: model.text().nullable(),
    language: model.text().nullable(),
    role: model.enum([...MEMBER_ROLES]),
    is_active: model.boolean().default(true),
    cooperative: model.belongsTo(() => Cooperative, { mappedBy: "members" }),
  })
  .indexes([
    { on: ["person_id"] },
    { on: ["cooperative_id", "person_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["cooperative_id", "email"], unique: true, where: "deleted_at IS NULL" },
  ])
