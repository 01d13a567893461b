import { ApiError } from "../../api/errors/api-error"

/** The most units of one variant that a cart line may hold; a larger need is a quote request, not a cart. */
export const MAX_QUANTITY = 1000

/** Whether `quantity` is a whole number a cart line may hold. */
export function isValidQuantity(quantity: unknown): quantity is number {
  return (
    typeof quantity === "number" && Number.isInteger(quantity) && quantity >= 1 && quantity <= MAX_QUANTITY
  )
}

/** @throws {ApiError} 400 `invalid_quantity` unless every quantity is a whole number from 1 to `MAX_QUANTITY`. */
export function assertQuantities(quantities: readonly unknown[]): void {
  if (quantities.every(isValidQuantity)) return
  throw ApiError.invalid("invalid_quantity", `A quantity is a whole number from 1 to ${MAX_QUANTITY}.`)
}
