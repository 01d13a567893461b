import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requestReturnWorkflow } from "../../../../../workflows/cooperative-order"
import { readOrderView, readParts } from "../../../../../workflows/cooperative-order/read-order-view"
import { ApiError } from "../../../../errors/api-error"
import { parseInput } from "../../../../errors/parse-input"
import { openOwnOrder } from "../../open-own-order"
import { returnBodySchema } from "../../validators"

/** `POST /store/my-orders/:number/returns`: the shopper asks to give delivered goods back; answers the order. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { part_number, phone, email, ...wanted } = parseInput(returnBodySchema, req.body)
  const order = await openOwnOrder(req, res, { phone, email })
  if (!order) return
  const part = (await readParts(req.scope, [order.id])).find(({ number }) => number === part_number)
  if (!part) throw ApiError.notFound("cooperative_order")
  await requestReturnWorkflow(req.scope).run({ input: { id: part.id, order_id: order.id, wanted } })
  res.json(await readOrderView(req.scope, order))
}
