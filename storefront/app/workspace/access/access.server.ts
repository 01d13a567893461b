import { z } from "zod"
import type { Language } from "~/i18n/languages"
import { askMarket } from "~/medusa/client.server"

const tokenSchema = z.object({ token: z.string() })

/** Sends a one-time code to a phone, known or not: an unknown one may then apply. @throws MarketError `too_many_requests` */
export const sendCode = async (
  phone: string,
  lang: Language,
  clientIp: string | undefined,
): Promise<void> => {
  await askMarket(z.looseObject({}), "/cooperative-access/code", { body: { phone, lang }, clientIp })
}

/** Signs in with the code received. @throws MarketError `wrong_code`, `too_many_tries` */
export const signInByPhone = async (
  phone: string,
  code: string,
  clientIp: string | undefined,
): Promise<string> =>
  (await askMarket(tokenSchema, "/auth/cooperative/phone-code", { body: { phone, code }, clientIp })).token

/** A token that lasts, for a phone that stays signed in. @throws MarketError `no_cooperative` before there is one */
export const lengthenSession = async (token: string): Promise<string> =>
  (await askMarket(tokenSchema, "/cooperative-access/session", { body: {}, token })).token

const membershipSchema = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.record(z.string(), z.string().nullish()),
  status: z.string(),
  role: z.string(),
})

export type Membership = z.infer<typeof membershipSchema>

const personSchema = z.object({
  phone: z.string().nullish(),
  email: z.string().nullish(),
  memberships: z.array(membershipSchema),
})

/** Who a token belongs to and the cooperatives they are a member of; none yet for someone who is about to apply. */
export const readPerson = (token: string): Promise<z.infer<typeof personSchema>> =>
  askMarket(personSchema, "/cooperative-access/me", { token })

const invitationSchema = z.object({
  invitation: z.object({
    cooperative_name: z.union([z.string(), z.record(z.string(), z.string().nullish())]),
    role: z.string(),
    status: z.enum(["open", "used", "expired", "revoked"]),
  }),
})

export type Invitation = z.infer<typeof invitationSchema>["invitation"]

const invitationPath = (token: string): string =>
  `/cooperative-access/invitations/${encodeURIComponent(token)}`

/** What an invitation's link offers. @throws MarketError 404 when there is no such invitation */
export const readInvitation = async (token: string): Promise<Invitation> =>
  (await askMarket(invitationSchema, invitationPath(token))).invitation

const joinedSchema = z.object({ token: z.string(), cooperative_id: z.string() })

/** Joins the cooperative that invited. @throws MarketError `invitation_used`, `invitation_expired` */
export const acceptInvitation = (
  invitation: string,
  name: string,
  token: string,
): Promise<z.infer<typeof joinedSchema>> =>
  askMarket(joinedSchema, `${invitationPath(invitation)}/accept`, { body: { name }, token })

const appliedSchema = z.object({ application: z.object({ id: z.string() }), token: z.string() })

/** Opens a draft application with the caller as its manager; gives its id and a token that reaches it. */
export const openApplication = (
  application: { name: Record<string, string>; lang: Language; person_name?: string },
  token: string,
): Promise<z.infer<typeof appliedSchema>> =>
  askMarket(appliedSchema, "/cooperative-access/applications", { body: application, token })
