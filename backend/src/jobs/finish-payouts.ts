import type { MedusaContainer } from "@medusajs/framework/types"
import { PAYOUT_MODULE } from "../modules/payout"
import type { PayoutModuleService } from "../modules/payout/service"
import { exportPayoutsWorkflow } from "../workflows/payout"

/** Books what a bank file pays where a crash came between its amounts and the books. */
export default async function finishPayouts(container: MedusaContainer): Promise<void> {
  const service = container.resolve<PayoutModuleService>(PAYOUT_MODULE)
  const unfinished = await service.listPayoutBatches({
    status: "exported",
    lines: { status: "proposed" },
  })
  for (const { id, exported_by } of unfinished)
    await exportPayoutsWorkflow(container).run({ input: { id, user_id: exported_by ?? "" } })
}

export const config = { name: "finish-payouts", schedule: "*/10 * * * *" }
