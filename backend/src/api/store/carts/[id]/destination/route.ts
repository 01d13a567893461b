import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { LANGUAGES, marketLanguage } from "../../../../../languages/languages"
import { chooseDestination } from "../../../../../workflows/abroad"
import { readCheckoutCart, summarizeCart } from "../../../../../workflows/checkout"
import { parseInput } from "../../../../errors/parse-input"
import { cartAccessOf } from "../access"

const Destination = z.strictObject({
  country_code: z.string().regex(/^[a-z]{2}$/, "unknown_country"),
  lang: z.enum(LANGUAGES, "unknown_language").optional(),
})

/** `POST /store/carts/:id/destination`: the country the cart goes to, and with it the currency it is paid in. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { country_code, lang } = parseInput(Destination, req.body)
  const access = cartAccessOf(req)
  await chooseDestination(req.scope, access, country_code)
  const cart = await readCheckoutCart(req.scope, { ...access, lang })
  res.json(await summarizeCart(req.scope, cart, { lang: lang ?? marketLanguage(cart.locale) }))
}
