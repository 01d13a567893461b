import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PAYOUT_MODULE } from "../../../modules/payout"
import type { PayoutModuleService } from "../../../modules/payout/service"

/** The second person's yes to a batch; of two at once, one approves. */
export const approvePayoutsStep = createStep(
  "approve-payouts",
  async ({ id, user_id }: { id: string; user_id: string }, { container }) => {
    await container.resolve<PayoutModuleService>(PAYOUT_MODULE).approveBatch(id, user_id, new Date())
    return new StepResponse(undefined)
  },
)
