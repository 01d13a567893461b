import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { recordCardPayment } from "../../card/record-card-payment"
import { campaignService } from "../../fairs/campaign/campaign-service"
import { takeFairPrices } from "../../fairs/campaign/take-fair-prices"
import { assertOrderable } from "../checkout/assert-orderable"
import { isTillCart } from "../till/till-cart"

/**
 * Whichever path completes a cart (store, payment webhook), only what can be delivered and paid becomes an order. What
 * was paid by card is written down first, so that it is given back when the rest is refused; what it takes of a fair's
 * budget is taken last, and given back when the order is not made.
 */
completeCartWorkflow.hooks.validate(
  async ({ cart }, { container }) => {
    await recordCardPayment(container, cart)
    if (!(await isTillCart(container, cart))) await assertOrderable(container, cart)
    return new StepResponse(undefined, await takeFairPrices(container, cart, new Date()))
  },
  async (cartId, { container }) => {
    if (cartId) await campaignService(container).giveBack(cartId)
  },
)
