import { redirect } from "react-router"
import { z } from "zod"
import type { Language } from "~/i18n/languages"
import { askMarket, MarketError } from "~/medusa/client.server"
import { type OrderView, orderViewSchema } from "~/orders/order-view"
import { customerCookie, readText } from "~/session/cookies.server"

const tokenSchema = z.object({ token: z.string() })

const addressSchema = z.object({
  id: z.string(),
  first_name: z.string().nullish(),
  last_name: z.string().nullish(),
  address_1: z.string().nullish(),
  city: z.string().nullish(),
  province: z.string().nullish(),
  postal_code: z.string().nullish(),
  phone: z.string().nullish(),
})

const customerSchema = z.object({
  customer: z.object({
    id: z.string(),
    email: z.string(),
    first_name: z.string().nullish(),
    last_name: z.string().nullish(),
    phone: z.string().nullish(),
    addresses: z.array(addressSchema).default([]),
  }),
})

export type Customer = z.infer<typeof customerSchema>["customer"]
export type CustomerAddress = z.infer<typeof addressSchema>
export type Credentials = { email: string; password: string }

/** Opens an account and signs in. @throws MarketError `email_taken` when the address has one already */
export const register = async (given: Credentials & { name: string }): Promise<string> => {
  const credentials = { email: given.email, password: given.password }
  const { token } = await askMarket(tokenSchema, "/auth/customer/emailpass/register", {
    body: credentials,
  }).catch(asEmailTaken)
  await askMarket(customerSchema, "/store/customers", {
    body: { email: given.email, first_name: given.name },
    token,
  }).catch(asEmailTaken)
  return signIn(credentials)
}

const asEmailTaken = (error: unknown): never => {
  if (error instanceof MarketError && [400, 401, 409, 422].includes(error.status))
    throw new MarketError(409, "email_taken")
  throw error
}

/** Signs a customer in; gives the token. @throws MarketError `unauthorized` */
export const signIn = async (credentials: Credentials): Promise<string> =>
  (await askMarket(tokenSchema, "/auth/customer/emailpass", { body: credentials })).token

/** The signed-in customer's token, or undefined for a guest. */
export const customerToken = (request: Request): Promise<string | undefined> =>
  readText(customerCookie, request)

/** The signed-in customer; a guest, or one whose sign-in expired, is sent to sign in and comes back after. */
export const requireCustomer = async (
  request: Request,
  language: Language,
): Promise<{ customer: Customer; token: string }> => {
  const token = await customerToken(request)
  const customer = token ? await readCustomer(token) : undefined
  if (token && customer) return { customer, token }
  const { pathname, search } = new URL(request.url)
  throw redirect(`/${language}/account/sign-in?return_to=${encodeURIComponent(pathname + search)}`)
}

/** The customer of a token; undefined when the token no longer stands for one. */
export const readCustomer = async (token: string): Promise<Customer | undefined> => {
  try {
    const { customer } = await askMarket(customerSchema, "/store/customers/me", {
      query: { fields: "+addresses.*" },
      token,
    })
    return customer
  } catch (error) {
    if (error instanceof MarketError && [401, 404].includes(error.status)) return undefined
    throw error
  }
}

/** Gives a guest's cart to the customer who just signed in. A cart that is gone is no reason to fail the sign-in. */
export const claimCart = async (cartId: string | undefined, token: string): Promise<void> => {
  if (!cartId) return
  try {
    await askMarket(z.looseObject({}), `/store/carts/${encodeURIComponent(cartId)}/customer`, {
      method: "POST",
      token,
    })
  } catch (error) {
    if (!(error instanceof MarketError) || error.status >= 500) throw error
  }
}

const orderListSchema = z.object({
  orders: z.array(
    z.object({
      id: z.string(),
      number: z.string(),
      created_at: z.string(),
      status: z.string(),
      currency_code: z.string().default("mad"),
      total: z.number(),
      part_count: z.number(),
    }),
  ),
  count: z.number(),
  page: z.number(),
  pages: z.number(),
})

export type OrderList = z.infer<typeof orderListSchema>

/** A page of the customer's orders, newest first. */
export const readOrders = (token: string, page: number): Promise<OrderList> =>
  askMarket(orderListSchema, "/store/my-orders", { query: { page }, token })

/** One of the customer's orders. @throws MarketError `order_not_found` */
export const readOwnOrder = (token: string, number: string): Promise<OrderView> =>
  askMarket(orderViewSchema, `/store/my-orders/${encodeURIComponent(number)}`, { token })

const addressesPath = "/store/customers/me/addresses"

export type NewAddress = {
  first_name: string
  phone: string
  province: string
  city: string
  address_1: string
  postal_code?: string
}

export const addAddress = async (address: NewAddress, token: string): Promise<void> => {
  await askMarket(z.looseObject({}), addressesPath, { body: { ...address, country_code: "ma" }, token })
}

export const removeAddress = async (addressId: string, token: string): Promise<void> => {
  await askMarket(z.looseObject({}), `${addressesPath}/${encodeURIComponent(addressId)}`, {
    method: "DELETE",
    token,
  })
}
