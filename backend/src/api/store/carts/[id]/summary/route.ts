import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { marketLanguage } from "../../../../../languages/languages"
import { readCheckoutCart, summarizeCart } from "../../../../../workflows/checkout"
import { parseInput } from "../../../../errors/parse-input"
import { cartAccessOf } from "../access"
import { summaryQuerySchema } from "./validators"

/** `GET /store/carts/:id/summary`: the cart by cooperative, with deliveries, totals and what is in the way. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { lang, province } = parseInput(summaryQuerySchema, req.query)
  const cart = await readCheckoutCart(req.scope, { ...cartAccessOf(req), lang })
  res.json(await summarizeCart(req.scope, cart, { lang: lang ?? marketLanguage(cart.locale), province }))
}
