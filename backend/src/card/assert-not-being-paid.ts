import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../api/errors/api-error"
import { stripe } from "./card-access"
import { readCardSession } from "./card-session"

/**
 * Refuses to change a cart that the shopper has paid, or whose bank is deciding: what was paid must be what is ordered.
 * Asks Stripe, and only for a cart whose card payment was begun.
 *
 * @throws {ApiError} 409 `payment_in_progress`.
 */
export async function assertNotBeingPaid(container: MedusaContainer, cartId: string): Promise<void> {
  const session = await readCardSession(container, cartId)
  if (!session?.data.id) return
  const { status, latest_charge } = await stripe().paymentIntents.retrieve(session.data.id, {
    expand: ["latest_charge"],
  })
  const isGivenBack = typeof latest_charge === "object" && latest_charge?.refunded
  if (status === "processing" || (status === "succeeded" && !isGivenBack))
    throw ApiError.conflict("payment_in_progress", "This cart is being paid by card.")
}
