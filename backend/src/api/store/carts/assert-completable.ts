import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { ApiError } from "../../errors/api-error"
import { customerIdOf } from "./[id]/access"

const rowsSchema = z.array(
  z.object({
    completed_at: z.unknown(),
    customer: z.object({ id: z.string(), has_account: z.boolean() }).nullish(),
    items: z.array(z.object({ id: z.string() })).nullish(),
    payment_collection: z
      .object({ payment_sessions: z.array(z.object({ id: z.string() })).nullish() })
      .nullish(),
  }),
)

const FIELDS = [
  "completed_at",
  "customer.id",
  "customer.has_account",
  "items.id",
  "payment_collection.payment_sessions.id",
]

/**
 * Before core completes a cart, refuses with a stable code what core refuses with a sentence only: a cart that is not
 * there or not this customer's, an empty one, one without payment. A completed one passes: core answers its order.
 */
export async function assertCompletable(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "cart", fields: FIELDS, filters: { id: req.params.id ?? "" } })
  const [cart] = rowsSchema.parse(data)
  const isForeign = cart?.customer?.has_account && cart.customer.id !== customerIdOf(req)
  if (!cart || isForeign) throw ApiError.notFound("cart")
  if (!cart.completed_at) {
    if (!cart.items?.length) throw ApiError.notAllowed("cart_empty", "The cart is empty.")
    if (!cart.payment_collection?.payment_sessions?.length) {
      throw ApiError.notAllowed("payment_missing", "Choose how to pay first.")
    }
  }
  next()
}
