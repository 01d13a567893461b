import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readOrderView } from "../../../workflows/cooperative-order/read-order-view"
import { parseInput } from "../../errors/parse-input"
import { openOrder } from "./open-order"
import { orderLookupSchema } from "./validators"

/**
 * `POST /store/order-lookup`: an order with its parts, for who knows its number and the phone or e-mail it was placed
 * with. A wrong number and a wrong phone get the same 404; too many of them get 429.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const order = await openOrder(req, res, parseInput(orderLookupSchema, req.body))
  if (order) res.json(await readOrderView(req.scope, order))
}
