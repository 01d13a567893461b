import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { stripe } from "../../../card/card-access"
import { readCardSession } from "../../../card/card-session"
import type { Payment } from "../chosen-payment"

type Wish = { cart_id: string; payment: Payment | null; saves_card: boolean }

/**
 * Whether the cart's card session can still be paid, so that coming back to the page, or trying another card, opens no
 * second payment. Cash sessions cost nothing and are always made anew.
 */
export const hasOpenSessionStep = createStep("has-open-session", async (wish: Wish, { container }) => {
  if (wish.payment !== "card") return new StepResponse(false)
  const session = await readCardSession(container, wish.cart_id)
  if (!session?.data.id || !["pending", "requires_more"].includes(session.status))
    return new StepResponse(false)
  const { status, setup_future_usage } = await stripe().paymentIntents.retrieve(session.data.id)
  const isTaken = status === "succeeded" || status === "processing"
  return new StepResponse(
    isTaken || (status !== "canceled" && Boolean(setup_future_usage) === wish.saves_card),
  )
})
