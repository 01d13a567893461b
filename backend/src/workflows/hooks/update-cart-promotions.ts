import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { updateCartPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { FAIR_PROMOTIONS } from "../../fairs/campaign/core-promotion"
import { pricedCartSchema, readOpenPromotions } from "../../fairs/campaign/open-promotions"

/** A cart has the prices of the fairs that are open to it: their clock and their budget decide. */
updateCartPromotionsWorkflow.hooks.setPromotionContext(async ({ cart }, { container }) => {
  const open = await readOpenPromotions(container, pricedCartSchema.parse(cart))
  return new StepResponse({ [FAIR_PROMOTIONS]: open.map(({ id }) => id) })
})
