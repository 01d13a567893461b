import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { findStand } from "../../../../../fairs/stand-code/find-stand"
import { markCart } from "../../../../../workflows/fair/campaign/mark-cart"
import { readCheckoutCart } from "../../../../../workflows/checkout"
import { parseInput } from "../../../../errors/parse-input"
import { cartAccessOf } from "../access"

const MarkCart = z.strictObject({ code: z.string().min(1).max(200) })

/**
 * `POST /store/carts/:id/fair`: whoever scanned a stand's code buys there; what its cooperative sells of the cart will
 * count for the fair. 404 `unknown_code` for a forged one. A code of a past fair leaves the cart as it is.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { code } = parseInput(MarkCart, req.body)
  const cart = await readCheckoutCart(req.scope, cartAccessOf(req))
  const stand = await findStand(req.scope, code, new Date())
  if (!stand.is_past) await markCart(req.scope, cart, { edition_id: stand.edition_id, door: "stand_qr" })
  res.json({ edition_handle: stand.edition_handle, is_past: stand.is_past })
}
