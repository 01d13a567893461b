import { ApiError } from "../../api/errors/api-error"
import type { CartGroup } from "./cart-groups"
import type { CheckoutCart } from "./checkout-cart"
import type { ItemProblem } from "./item-problems"
import { hasAddress, hasContact, type AddressFacts } from "./merge-address"

const MESSAGES: Record<ItemProblem, string> = {
  product_unavailable: "A product is no longer sold.",
  cooperative_unavailable: "A cooperative does not sell on the market at the moment.",
  cooperative_on_holiday: "A cooperative is closed for holidays.",
  out_of_stock: "There is not enough left of an article.",
}

/** @throws {ApiError} 400 `cart_empty`. */
export function assertNotEmpty(cart: Pick<CheckoutCart, "items">): void {
  if (!cart.items.length) throw ApiError.notAllowed("cart_empty", "The cart is empty.")
}

/** @throws {ApiError} 400 with the first problem's code, and in `fields` the problem of each item. */
export function assertBuyable(problems: ReadonlyMap<string, ItemProblem>): void {
  const [first] = problems.values()
  if (first) throw ApiError.invalid(first, MESSAGES[first], Object.fromEntries(problems))
}

/**
 * Refuses to order goods that would reach nobody.
 *
 * @throws {ApiError} 400 `contact_missing`, `delivery_missing` (with the cooperatives), `address_missing`.
 */
export function assertDeliverable(
  groups: CartGroup[],
  deliveries: { cooperative_id: string; kind: string }[],
  address: AddressFacts | null | undefined,
): void {
  if (!hasContact(address))
    throw ApiError.notAllowed("contact_missing", "A name and a phone number are needed.")
  const lacking = groups
    .filter((group) => group.needs_delivery)
    .filter((group) => !deliveries.some(({ cooperative_id }) => cooperative_id === group.cooperative.id))
  if (lacking.length) {
    const fields = lacking.map((group) => [`deliveries.${group.cooperative.id}`, "required"] as const)
    throw ApiError.invalid(
      "delivery_missing",
      "Choose a delivery for each cooperative.",
      Object.fromEntries(fields),
    )
  }
  if (deliveries.some(({ kind }) => kind === "delivery") && !hasAddress(address)) {
    throw ApiError.notAllowed("address_missing", "An address is needed.")
  }
}
