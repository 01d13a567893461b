import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PlacedOrder } from "../../../workflows/cooperative-order/placed-order"
import { readPlacedOrder } from "../../../workflows/cooperative-order/read-order-view"
import { ApiError } from "../../errors/api-error"
import { openOrder } from "../order-lookup/open-order"
import { orderNumberSchema } from "../order-lookup/validators"

/** What a guest says to prove that an order is theirs. */
type Proof = { phone?: string | undefined; email?: string | undefined }

/**
 * The order named in the address, for its signed-in customer or for a guest who proves it is theirs; `null` when the
 * request was answered already (429).
 *
 * @throws {ApiError} 404 `order_not_found`, the same for every reason.
 */
export async function openOwnOrder(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  { phone, email }: Proof,
): Promise<PlacedOrder | null> {
  const number = orderNumberSchema.safeParse(req.params.number)
  if (!number.success) throw ApiError.notFound("order")
  if (phone !== undefined || email !== undefined)
    return await openOrder(req, res, { number: number.data, phone, email })
  // A guest has no context of sign-in, whatever the type says.
  const customer_id = "auth_context" in req ? req.auth_context?.actor_id : undefined
  if (!customer_id) throw ApiError.notFound("order")
  const order = await readPlacedOrder(req.scope, { display_id: number.data, customer_id })
  if (!order) throw ApiError.notFound("order")
  return order
}
