import { z } from "zod"
import { askAsMember, type MemberSession } from "../access/member-session.server"
import type { Language } from "~/i18n/languages"

const memberSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string().nullish(),
  phone: z.string().nullish(),
  role: z.string(),
  is_active: z.boolean(),
  is_me: z.boolean(),
})

const invitationSchema = z.object({
  id: z.string(),
  role: z.string(),
  expires_at: z.string(),
  status: z.string(),
})

const listSchema = z.object({ members: z.array(memberSchema), invitations: z.array(invitationSchema) })

export type MemberRow = z.infer<typeof memberSchema>

/** Everyone who works for the cooperative here, and the invitations not taken up yet. */
export const readMembers = (session: MemberSession): Promise<z.infer<typeof listSchema>> =>
  askAsMember(listSchema, "/cooperative/members", session)

const invitedSchema = z.object({ invitation: z.object({ id: z.string(), url_path: z.string() }) })

export type Invited = z.infer<typeof invitedSchema>["invitation"]

/** Makes a link that lets one person join; its path is told only now. */
export const inviteMember = async (role: string, lang: Language, session: MemberSession): Promise<Invited> =>
  (await askAsMember(invitedSchema, "/cooperative/members/invitations", session, { body: { role, lang } }))
    .invitation

/** Makes a link worthless. */
export const revokeInvitation = (id: string, session: MemberSession): Promise<unknown> =>
  remove(`/cooperative/members/invitations/${encodeURIComponent(id)}`, session)

/** @throws MarketError `last_manager` */
export const changeRole = (id: string, role: string, session: MemberSession): Promise<unknown> =>
  askAsMember(z.looseObject({}), `/cooperative/members/${encodeURIComponent(id)}/role`, session, {
    body: { role },
  })

/** Ends a member's access at once. @throws MarketError `last_manager` */
export const removeMember = (id: string, session: MemberSession): Promise<unknown> =>
  remove(`/cooperative/members/${encodeURIComponent(id)}`, session)

const remove = (path: string, session: MemberSession): Promise<unknown> =>
  askAsMember(z.looseObject({}), path, session, { method: "DELETE" })
