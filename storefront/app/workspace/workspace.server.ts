import { redirect } from "react-router"
import { z } from "zod"
import type { Language } from "~/i18n/languages"
import { askMarket, MarketError } from "~/medusa/client.server"
import { askAsMember, type MemberSession, requireSession } from "./access/member-session.server"
import {
  type CooperativeOrder,
  cooperativeOrderRowSchema,
  cooperativeOrderSchema,
  type Member,
  memberSchema,
  type OrderStep,
} from "./cooperative-order"

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

const listSchema = z.object({
  orders: z.array(cooperativeOrderRowSchema),
  count: z.number(),
  page: z.number(),
  pages: z.number(),
})

/** A page of the cooperative's own orders, those that wait for something first. */
export const readCooperativeOrders = (
  token: string,
  query: { status?: string; page?: number },
): Promise<z.infer<typeof listSchema>> => askMarket(listSchema, "/cooperative/orders", { query, token })

/** One of the cooperative's own orders. @throws MarketError 404 when it is another's */
export const readCooperativeOrder = async (id: string, token: string): Promise<CooperativeOrder> =>
  (await askMarket(z.object({ order: cooperativeOrderSchema }), orderPath(id), { token })).order

/** Takes one step with an order: accept, refuse, ship, deliver. @throws MarketError `wrong_status` */
export const takeStep = async (
  id: string,
  step: OrderStep,
  details: Record<string, string>,
  token: string,
): Promise<void> => {
  await askMarket(z.looseObject({}), `${orderPath(id)}/${step}`, { body: details, token, timeoutMs: 60_000 })
}

const orderPath = (id: string): string => `/cooperative/orders/${encodeURIComponent(id)}`
