import { redirect } from "react-router"
import { z } from "zod"
import type { Language } from "~/i18n/languages"
import { askMarket, MarketError } from "~/medusa/client.server"
import { askAsMember, type MemberSession, requireSession } from "./access/member-session.server"
import { type Member, memberSchema } from "./frame/member"

const tokenSchema = z.object({ token: z.string() })

/** Signs a cooperative's member in. @throws MarketError `unauthorized` */
export const signInMember = async (email: string, password: string): Promise<string> =>
  (await askMarket(tokenSchema, "/auth/cooperative/emailpass", { body: { email, password } })).token

type SignedIn = { member: Member; token: string; session: MemberSession }

const members = new WeakMap<Request, Promise<SignedIn>>()

/** The signed-in member and their cooperative; others are sent to sign in. Frame and page of one request ask once. */
export const requireMember = (request: Request, language: Language): Promise<SignedIn> => {
  const known = members.get(request)
  if (known) return known
  const found = findMember(request, language)
  members.set(request, found)
  return found
}

const findMember = async (request: Request, language: Language): Promise<SignedIn> => {
  const session = await requireSession(request, language)
  const member = await readMember(session)
  if (member) return { member, token: session.token, session }
  throw redirect(`/${language}/workspace/sign-in`)
}

const readMember = async (session: MemberSession): Promise<Member | undefined> => {
  try {
    return await askAsMember(memberSchema, "/cooperative/me", session)
  } catch (error) {
    if (error instanceof MarketError && [401, 403].includes(error.status)) return undefined
    throw error
  }
}
