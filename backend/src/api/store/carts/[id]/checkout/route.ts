import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readCardToConfirm } from "../../../../../card/card-to-confirm"
import { marketLanguage } from "../../../../../languages/languages"
import {
  checkoutInputSchema,
  readCheckoutCart,
  saveCheckoutWorkflow,
  summarizeCart,
} from "../../../../../workflows/checkout"
import { parseInput } from "../../../../errors/parse-input"
import { cartAccessOf } from "../access"

/**
 * `POST /store/carts/:id/checkout`: saves contact, address, deliveries and payment at once, or some of them. Who chose
 * the card is also told what to confirm it with.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const input = parseInput(checkoutInputSchema, req.body)
  const access = cartAccessOf(req)
  await saveCheckoutWorkflow(req.scope).run({ input: { access, input } })
  const cart = await readCheckoutCart(req.scope, { ...access, lang: input.lang })
  const summary = await summarizeCart(req.scope, cart, { lang: input.lang ?? marketLanguage(cart.locale) })
  if (input.payment !== "card") return void res.json(summary)
  res.json({ ...summary, card: await readCardToConfirm(req.scope, cart.id) })
}
