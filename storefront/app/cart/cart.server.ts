import { z } from "zod"
import { tellScannedFair } from "~/fairs/tell-fair.server"
import type { Language } from "~/i18n/languages"
import { askMarket, MarketError } from "~/medusa/client.server"
import { readMarket } from "~/medusa/market.server"
import { cartCookie, cartCountHeader, customerCookie, readText } from "~/session/cookies.server"
import { type CartSummary, cartSummarySchema } from "./cart-summary"

const createdCartSchema = z.object({ cart: z.object({ id: z.string() }) })
const changedSchema = z.looseObject({})

/** The cart of this reader, or undefined when there is none, it was ordered, or it is nobody's any more. */
export const readCart = async (request: Request, language: Language): Promise<CartSummary | undefined> => {
  const cartId = await readText(cartCookie, request)
  if (!cartId) return undefined
  try {
    return await askSummary(cartId, language, await readText(customerCookie, request))
  } catch (error) {
    if (error instanceof MarketError && [400, 401, 403, 404, 409].includes(error.status)) return undefined
    throw error
  }
}

/** @param token the customer's, when one is signed in: a customer's cart answers to nobody else */
export const askSummary = (cartId: string, language: Language, token?: string): Promise<CartSummary> =>
  askMarket(cartSummarySchema, `/store/carts/${encodeURIComponent(cartId)}/summary`, {
    query: { lang: language },
    token,
  })

export type WantedGoods = { variant_id: string; quantity: number }

/**
 * Puts goods in this reader's cart, opening one when there is none (or when the old one is gone), and tells the
 * backend of the fair whose code the reader scanned.
 * @returns the cart's id
 * @throws MarketError when the backend refuses (out of stock, cooperative unavailable, bad quantity)
 */
export const addToCart = async (
  request: Request,
  language: Language,
  ...wanted: WantedGoods[]
): Promise<string> => {
  const current = await readCart(request, language)
  const cartId = current ? await addTo(current.cart.id, wanted) : await openCart(language, wanted)
  await tellScannedFair(request, cartId)
  return cartId
}

const addTo = async (cartId: string, wanted: WantedGoods[]): Promise<string> => {
  for (const { variant_id, quantity } of wanted)
    await askMarket(changedSchema, `/store/carts/${encodeURIComponent(cartId)}/line-items`, {
      body: { variant_id, quantity },
    })
  return cartId
}

const openCart = async (language: Language, wanted: WantedGoods[]): Promise<string> => {
  const { region_id } = await readMarket()
  const items = wanted.map(({ variant_id, quantity }) => ({ variant_id, quantity }))
  const { cart } = await askMarket(createdCartSchema, "/store/carts", {
    body: { region_id, locale: language, items },
  })
  return cart.id
}

/** Sets how many of an article the cart holds; zero takes it out. */
export const setQuantity = async (cartId: string, itemId: string, quantity: number): Promise<void> => {
  const path = `/store/carts/${encodeURIComponent(cartId)}/line-items/${encodeURIComponent(itemId)}`
  await (quantity === 0
    ? askMarket(changedSchema, path, { method: "DELETE" })
    : askMarket(changedSchema, path, { body: { quantity } }))
}

/**
 * Sends the cart to a country, and so prices it in what is paid there.
 * @throws MarketError `unknown_country` for one that nothing is sent to
 */
export const sendTo = async (cartId: string, country_code: string, token?: string): Promise<void> => {
  const path = `/store/carts/${encodeURIComponent(cartId)}/destination`
  await askMarket(changedSchema, path, { body: { country_code }, token, timeoutMs: 30_000 })
}

/** The cookies that follow a change of the cart: its id, and the number on the badge. */
export const cartHeaders = async (request: Request, cartId: string, language: Language): Promise<Headers> => {
  const { cart } = await askSummary(cartId, language, await readText(customerCookie, request))
  const headers = new Headers()
  headers.append("set-cookie", await cartCookie.serialize(cartId))
  headers.append("set-cookie", cartCountHeader(cart.item_count))
  return headers
}

/** The cookies that follow an order: no cart, no number. */
export const emptyCartHeaders = async (): Promise<Headers> => {
  const headers = new Headers()
  headers.append("set-cookie", await cartCookie.serialize("", { maxAge: 0 }))
  headers.append("set-cookie", cartCountHeader(0))
  return headers
}
