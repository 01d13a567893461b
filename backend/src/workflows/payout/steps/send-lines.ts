import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../../modules/ledger"
import { payoutSent } from "../../../modules/ledger/postings/settlements"
import type { LedgerModuleService } from "../../../modules/ledger/service"
import { PAYOUT_MODULE } from "../../../modules/payout"
import type { PayoutModuleService } from "../../../modules/payout/service"
import { PAYOUT_SETTINGS } from "../../../payouts/payout-settings"
import type { Export } from "./fit-lines"

/**
 * Books the lines of a closed batch as sent, each once, and answers those that were not yet. The books are written first:
 * a line that a crash left unmarked is booked again under the same key, which changes nothing.
 */
export const sendLinesStep = createStep(
  "send-payout-lines",
  async ({ id, user_id }: Export, { container }) => {
    const service = container.resolve<PayoutModuleService>(PAYOUT_MODULE)
    const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
    const sent = await service.whileLocked(id, async (locked) => {
      const at = new Date()
      const lines = locked.lines.filter(({ status }) => status === "proposed")
      const { currency_code } = PAYOUT_SETTINGS
      for (const { id: line_id, cooperative_id, centimes } of lines)
        await ledger.post(
          payoutSent({ line_id, cooperative_id, centimes, currency_code, at, actor_id: user_id }),
        )
      await service.updatePayoutLines(
        lines.map((line) => ({ id: line.id, status: "sent" as const, sent_at: at })),
        locked.context,
      )
      const actor = { type: "user" as const, id: user_id }
      const events = lines.map((line) => ({ kind: "line_sent" as const, line_id: line.id }))
      await service.record(id, actor, events, locked.context)
      await service.settleBatch(locked, actor)
      return lines.map((line) => line.id)
    })
    return new StepResponse(sent)
  },
)
