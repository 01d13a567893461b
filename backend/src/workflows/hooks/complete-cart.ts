import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { assertOrderable } from "../checkout/assert-orderable"

/** Whichever path completes a cart (store, payment webhook), only what can be delivered and paid becomes an order. */
completeCartWorkflow.hooks.validate(async ({ cart }, { container }) => {
  await assertOrderable(container, cart)
})
