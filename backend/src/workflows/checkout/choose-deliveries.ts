import { ApiError, type FieldCodes } from "../../api/errors/api-error"
import type { CartGroup } from "./cart-groups"
import type { CheckoutCart } from "./checkout-cart"
import type { DeliveryOption } from "./delivery-options"

/** The option of every cooperative that has one: as chosen now, else as chosen before. */
export function chooseDeliveries(
  groups: CartGroup[],
  options: DeliveryOption[],
  wanted: Record<string, string>,
): DeliveryOption[] {
  assertDeliverable(groups, options, wanted)
  return groups
    .filter((group) => group.needs_delivery)
    .flatMap((group) => {
      const optionId = wanted[group.cooperative.id] ?? group.method?.shipping_option_id
      return (
        options.find(
          ({ id, cooperative_id }) => id === optionId && cooperative_id === group.cooperative.id,
        ) ?? []
      )
    })
}

/** @throws {ApiError} 400 `invalid_delivery`: a cooperative not in the cart, or an option that is not its own. */
function assertDeliverable(
  groups: CartGroup[],
  options: DeliveryOption[],
  wanted: Record<string, string>,
): void {
  const fields: FieldCodes = {}
  for (const [cooperativeId, optionId] of Object.entries(wanted)) {
    const isInCart = groups.some((group) => group.needs_delivery && group.cooperative.id === cooperativeId)
    const isItsOwn = options.some(
      ({ id, cooperative_id }) => id === optionId && cooperative_id === cooperativeId,
    )
    if (!isInCart) fields[`deliveries.${cooperativeId}`] = "not_in_cart"
    else if (!isItsOwn) fields[`deliveries.${cooperativeId}`] = "unknown_option"
  }
  if (!Object.keys(fields).length) return
  throw ApiError.invalid("invalid_delivery", "A delivery is not possible.", fields)
}

/** What to change of the cart's shipping methods so that they are exactly the chosen deliveries. */
export function diffMethods(cart: CheckoutCart, chosen: DeliveryOption[]) {
  const isUpToDate = (option: DeliveryOption) =>
    cart.shipping_methods.some((method) => isMethodOf(method, option))
  return {
    remove: cart.shipping_methods
      .filter((method) => !chosen.some((option) => isMethodOf(method, option)))
      .map(({ id }) => id),
    add: chosen
      .filter((option) => !isUpToDate(option))
      .map(({ id, name, amount, is_tax_inclusive, kind, cooperative_id, fair }) => ({
        cart_id: cart.id,
        shipping_option_id: id,
        name,
        amount,
        is_tax_inclusive,
        data: { kind, cooperative_id, ...(fair ? { fair_edition_id: fair.edition_id } : {}) },
      })),
  }
}

function isMethodOf(method: CheckoutCart["shipping_methods"][number], option: DeliveryOption): boolean {
  return method.shipping_option_id === option.id && method.amount === option.amount
}
