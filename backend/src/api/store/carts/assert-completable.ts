import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { ApiError } from "../../errors/api-error"
import { customerIdOf } from "./[id]/access"

/**
 * Before core completes a cart, refuses one that is not there, or that belongs to a customer who is not asking.
 *
 * @throws {ApiError} 404 `cart_not_found`, the same for both.
 */
export async function assertCompletable(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const [cart] = await req.scope
    .resolve(Modules.CART)
    .listCarts({ id: req.params.id ?? "" }, { select: ["id", "customer_id"] })
  if (!cart) throw ApiError.notFound("cart")
  if (cart.customer_id && cart.customer_id !== customerIdOf(req)) {
    const customers = req.scope.resolve(Modules.CUSTOMER)
    const [customer] = await customers.listCustomers(
      { id: cart.customer_id },
      { select: ["id", "has_account"] },
    )
    if (customer?.has_account) throw ApiError.notFound("cart")
  }
  next()
}
