import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { marketLanguage } from "../../../../../languages/languages"
import {
  checkoutInputSchema,
  readCheckoutCart,
  saveCheckoutWorkflow,
  summarizeCart,
} from "../../../../../workflows/checkout"
import { parseInput } from "../../../../errors/parse-input"
import { cartAccessOf } from "../access"

/** `POST /store/carts/:id/checkout`: saves contact, address, deliveries and payment at once, or some of them. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const input = parseInput(checkoutInputSchema, req.body)
  const access = cartAccessOf(req)
  await saveCheckoutWorkflow(req.scope).run({ input: { access, input } })
  const cart = await readCheckoutCart(req.scope, { ...access, lang: input.lang })
  res.json(await summarizeCart(req.scope, cart, { lang: input.lang ?? marketLanguage(cart.locale) }))
}
