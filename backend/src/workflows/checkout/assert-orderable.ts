import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ApiError } from "../../api/errors/api-error"
import { assertBuyable, assertDeliverable, assertNotEmpty } from "./assert-ready"
import { groupByCooperative } from "./cart-groups"
import { checkoutCartSchema } from "./checkout-cart"
import { CHECKOUT_CART_FIELDS } from "./checkout-cart-fields"
import { findItemProblems } from "./item-problems"
import { paysOnDelivery } from "./summarize-cart"

/**
 * Refuses to make an order of a cart whose goods cannot be bought any more, would reach nobody, or would not be paid at
 * their price. A cart already ordered passes: completing it again answers its order.
 *
 * @throws {ApiError} 400 `cart_empty`, an item problem's code, `contact_missing`, `delivery_missing`,
 * `address_missing`, `payment_missing`.
 */
export async function assertOrderable(container: MedusaContainer, cartId: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: CHECKOUT_CART_FIELDS,
    filters: { id: cartId },
  })
  const cart = checkoutCartSchema.parse(data[0])
  if (cart.completed_at) return
  assertNotEmpty(cart)
  assertBuyable(findItemProblems(cart))
  const deliveries = cart.shipping_methods.flatMap(({ data }) => data ?? [])
  assertDeliverable(groupByCooperative(cart), deliveries, cart.shipping_address)
  if (!paysOnDelivery(cart)) throw ApiError.notAllowed("payment_missing", "Choose how to pay first.")
}
