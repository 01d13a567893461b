import { z } from "@medusajs/framework/zod"
import { languageParameter } from "../../../languages/languages"
import { MEMBER_ROLES } from "../../../modules/cooperative/models/cooperative-member"

const role = z.enum(MEMBER_ROLES, "unknown_role")

export const ChangeRole = z.strictObject({ role })

export const InviteMember = z.strictObject({ role, lang: languageParameter })
