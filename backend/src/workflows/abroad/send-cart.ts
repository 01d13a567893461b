import {
  acquireLockStep,
  refreshCartItemsWorkflow,
  releaseLockStep,
  removeShippingMethodFromCartStep,
  updateCartsStep,
} from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

export type CartDestination = {
  cart_id: string
  region_id: string
  currency_code: string
  shipping_address: { first_name: string; last_name: string; phone: string; country_code: string }
  /** Deliveries of where it went before. */
  method_ids: string[]
}

export const sendCartWorkflowId = "send-cart"

/**
 * Moves a cart to another region: its address becomes that country, its goods are priced in that currency, its
 * deliveries are to be chosen again. It is core's steps, not core's `updateCartWorkflow`, which with caching on reads a
 * region right once only: what it keeps in the cache it has changed already, and the next cart is left where it was.
 *
 * @example
 * await sendCartWorkflow(container).run({ input: { cart_id, region_id, currency_code: "eur", ... } })
 */
export const sendCartWorkflow = createWorkflow(sendCartWorkflowId, (input: CartDestination) => {
  const cart_id = transform({ input }, ({ input }) => input.cart_id)
  acquireLockStep({ key: cart_id, timeout: 10, ttl: 60 })
  updateCartsStep(
    transform({ input }, ({ input: { cart_id, region_id, currency_code, shipping_address } }) => [
      { id: cart_id, region_id, currency_code, shipping_address },
    ]),
  )
  when("methods-of-elsewhere", { input }, ({ input }) => input.method_ids.length > 0).then(() => {
    removeShippingMethodFromCartStep({
      shipping_method_ids: transform({ input }, ({ input }) => input.method_ids),
    })
  })
  refreshCartItemsWorkflow.runAsStep({ input: { cart_id, force_refresh: true } })
  releaseLockStep({ key: cart_id })
  return new WorkflowResponse(void 0)
})
