import { ApiError } from "../../api/errors/api-error"
import { isAbroad } from "../market/regions"
import type { CheckoutCart } from "./checkout-cart"
import type { CheckoutInput } from "./checkout-input"

/**
 * Refuses an address of the other side of the border, or cash where nobody collects it.
 *
 * @throws {ApiError} 400 `wrong_destination` when the address is not in the country the cart goes to; `cod_region`.
 */
export function assertDestination(cart: CheckoutCart, input: CheckoutInput): void {
  const goesAbroad = isAbroad(cart)
  const country = input.abroad?.address.country_code
  const isElsewhere = country !== undefined && country !== cart.shipping_address?.country_code
  const isWrongSide = goesAbroad ? Boolean(input.contact ?? input.address) : country !== undefined
  if (isElsewhere || isWrongSide)
    throw ApiError.invalid("wrong_destination", "The cart goes to another country: choose it in the cart.", {
      [input.abroad ? "abroad.address.country_code" : "address"]: "wrong_destination",
    })
  if (goesAbroad && input.payment === "cash_on_delivery")
    throw ApiError.notAllowed("cod_region", "Abroad, orders are paid by card.")
}
