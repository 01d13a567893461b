import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { canTransition } from "../../../../../modules/cooperative-order/statuses"
import { cancelCooperativeOrderWorkflow } from "../../../../../workflows/cooperative-order"
import { readOrderView, readParts } from "../../../../../workflows/cooperative-order/read-order-view"
import { ApiError } from "../../../../errors/api-error"
import { parseInput } from "../../../../errors/parse-input"
import { openOwnOrder } from "../../open-own-order"
import { cancelBodySchema } from "../../validators"

/**
 * `POST /store/my-orders/:number/cancel`: the shopper no longer wants a part, or any part that was not shipped yet. What
 * is on its way can only be given back.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { part_number, ...proof } = parseInput(cancelBodySchema, req.body)
  const order = await openOwnOrder(req, res, proof)
  if (!order) return
  const parts = await readParts(req.scope, [order.id])
  const chosen = part_number
    ? parts.filter(({ number }) => number === part_number)
    : parts.filter(({ status, fulfilment_kind }) => canTransition("cancel", status, fulfilment_kind))
  if (!chosen.length && part_number) throw ApiError.notFound("cooperative_order")
  if (!chosen.length) throw ApiError.conflict("wrong_status", "Nothing of this order can be cancelled.")
  for (const { id } of chosen) {
    await cancelCooperativeOrderWorkflow(req.scope).run({
      input: { id, order_id: order.id, actor: { type: "customer", id: null } },
    })
  }
  res.json(await readOrderView(req.scope, order))
}
