import { createCookie } from "react-router"
import { publicOrigin } from "../../server/environment"

const isSecure = publicOrigin.startsWith("https://")

const YEAR = 365 * 24 * 3600

const privateCookie = (name: string, maxAge: number) =>
  createCookie(name, { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure, maxAge })

/** The shopper's cart. Its id is the only key to it, so scripts never see it. */
export const cartCookie = privateCookie("twiza_cart", YEAR / 12)

/** A signed-in customer's token. */
export const customerCookie = privateCookie("twiza_customer", 14 * 24 * 3600)

/** A signed-in cooperative member's token. */
export const memberCookie = privateCookie("twiza_member", 14 * 24 * 3600)

/** Which of their cooperatives a member of several works for on this phone. */
export const cooperativeCookie = privateCookie("twiza_cooperative", YEAR)

/** The phone number last used to sign in to the workspace here, so that it need not be typed again. */
export const phoneCookie = privateCookie("twiza_phone", YEAR)

/** The order just placed, so that its confirmation needs no typing of number and phone. */
export const placedOrderCookie = privateCookie("twiza_order", 24 * 3600)

/** The code last scanned at a stand: what its reader buys next came through that fair. */
export const fairCookie = privateCookie("twiza_fair", 2 * 24 * 3600)

/** Where the codes scanned in the last hour led, so that a visit counts once. */
export const scansCookie = privateCookie("twiza_scans", 3600)

/**
 * How many articles the cart holds, for the badge in the header. Scripts read it, because cached pages know
 * nobody's cart; it says nothing else.
 */
export const cartCountHeader = (count: number): string =>
  `twiza_cart_count=${count}; Path=/; SameSite=Lax; Max-Age=${count > 0 ? YEAR / 12 : 0}${isSecure ? "; Secure" : ""}`

/** Reads a cookie that must hold a non-empty string. */
export const readText = async (
  cookie: { parse: (header: string | null) => Promise<unknown> },
  request: Request,
): Promise<string | undefined> => {
  const value: unknown = await cookie.parse(request.headers.get("cookie"))
  return typeof value === "string" && value.length > 0 && value.length < 4096 ? value : undefined
}
