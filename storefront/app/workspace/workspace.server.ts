import { redirect } from "react-router"
import { z } from "zod"
import type { Language } from "~/i18n/languages"
import { askMarket, MarketError } from "~/medusa/client.server"
import { memberCookie, readText } from "~/session/cookies.server"
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

/** The signed-in member and their cooperative; others are sent to sign in. */
export const requireMember = async (
  request: Request,
  language: Language,
): Promise<{ member: Member; token: string }> => {
  const token = await readText(memberCookie, request)
  const member = token ? await readMember(token) : undefined
  if (token && member) return { member, token }
  throw redirect(`/${language}/workspace/sign-in`)
}

const readMember = async (token: string): Promise<Member | undefined> => {
  try {
    return await askMarket(memberSchema, "/cooperative/me", { token })
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
