import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PAYOUT_MODULE } from "../../../modules/payout"
import type { PayoutModuleService } from "../../../modules/payout/service"

/** Gives a batch up before its file was made: its cooperatives may be proposed again. */
export const cancelPayoutsStep = createStep(
  "cancel-payouts",
  async ({ id, user_id, reason }: { id: string; user_id: string; reason: string }, { container }) => {
    const service = container.resolve<PayoutModuleService>(PAYOUT_MODULE)
    await service.whileLocked(id, async (locked) => {
      await service.moveBatch(locked, "cancel")
      const dropped = { status: "dropped" as const, reason: "batch_cancelled" }
      await service.updatePayoutLines(
        locked.lines.map((line) => ({ id: line.id, ...dropped })),
        locked.context,
      )
      await service.record(id, { type: "user", id: user_id }, [{ kind: "cancelled", reason }], locked.context)
    })
    return new StepResponse(undefined)
  },
)
