import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ensureFairChannel } from "../../till/fair-channel"

/** The sales channel of what is sold at the stands of fairs. */
export const openFairChannelStep = createStep("open-fair-channel", async (_: void, { container }) => {
  return new StepResponse(await ensureFairChannel(container))
})
