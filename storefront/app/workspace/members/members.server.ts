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
  url_path: z.string().nullish(),
  expires_at: z.string(),
  status: z.string(),
})

const listSchema = z.object({ members: z.array(memberSchema), invitations: z.array(invitationSchema) })

export type MemberRow = z.infer<typeof memberSchema>
export type InvitationRow = z.infer<typeof invitationSchema>

/** Everyone who works for the cooperative here, and the invitations not taken up yet. */
export const readMembers = (session: MemberSession): Promise<z.infer<typeof listSchema>> =>
  askAsMember(listSchema, "/cooperative/members", session)

const invitedSchema = z.object({ invitation: z.object({ id: z.string(), url_path: z.string() }) })

/** Makes a link that lets one person join; gives its path. */
export const inviteMember = async (role: string, lang: Language, session: MemberSession): Promise<string> =>
  (await askAsMember(invitedSchema, "/cooperative/members/invitations", session, { body: { role, lang } }))
    .invitation.url_path

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
