import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ApiError } from "../../api/errors/api-error"
import type { Language } from "../../languages/languages"
import { type CheckoutCart, checkoutCartSchema } from "./checkout-cart"
import { CHECKOUT_CART_FIELDS } from "./checkout-cart-fields"

export type CartAccess = {
  cart_id: string
  /** The signed-in customer, null for a guest. */
  customer_id: string | null
  /** Language of the goods' titles; the cart's own when absent. */
  lang?: Language | undefined
}

/**
 * Reads an open cart for whoever holds its id. A signed-in customer's cart is read by that customer only.
 *
 * @throws {ApiError} 404 `cart_not_found` for an unknown cart or somebody else's; 409 `cart_completed`.
 */
export async function readCheckoutCart(
  container: MedusaContainer,
  access: CartAccess,
): Promise<CheckoutCart> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    { entity: "cart", fields: CHECKOUT_CART_FIELDS, filters: { id: access.cart_id } },
    access.lang ? { locale: access.lang } : {},
  )
  if (!data[0]) throw ApiError.notFound("cart")
  const cart = checkoutCartSchema.parse(data[0])
  if (cart.customer?.has_account && cart.customer.id !== access.customer_id) throw ApiError.notFound("cart")
  if (cart.completed_at) throw ApiError.conflict("cart_completed", "This cart was already ordered.")
  return cart
}
