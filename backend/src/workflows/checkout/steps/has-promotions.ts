import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Whether the market has any promotion at all: without one, working them out for a cart is time lost. */
export const hasPromotionsStep = createStep("has-promotions", async (_: void, { container }) => {
  const [promotion] = await container
    .resolve(Modules.PROMOTION)
    .listPromotions({}, { select: ["id"], take: 1 })
  return new StepResponse(Boolean(promotion))
})
