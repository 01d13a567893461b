import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readOrderView, readPlacedOrder } from "../../../../workflows/cooperative-order/read-order-view"
import { ApiError } from "../../../errors/api-error"
import { orderNumberSchema } from "../../order-lookup/validators"

/** `GET /store/my-orders/:number`: one of the signed-in customer's orders, with its parts. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const number = orderNumberSchema.safeParse(req.params.number)
  const customer_id = req.auth_context.actor_id
  const order =
    number.success && customer_id
      ? await readPlacedOrder(req.scope, { display_id: number.data, customer_id })
      : null
  if (!order) throw ApiError.notFound("order")
  res.json(await readOrderView(req.scope, order))
}
