import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { recordCardPayment } from "../../card/record-card-payment"
import { assertOrderable } from "../checkout/assert-orderable"

/**
 * Whichever path completes a cart (store, payment webhook), only what can be delivered and paid becomes an order. What
 * was paid by card is written down first, so that it is given back when the rest is refused.
 */
completeCartWorkflow.hooks.validate(async ({ cart }, { container }) => {
  await recordCardPayment(container, cart)
  await assertOrderable(container, cart)
})
