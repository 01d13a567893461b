import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../../modules/ledger"
import { payoutFailed } from "../../../modules/ledger/postings/settlements"
import type { LedgerModuleService } from "../../../modules/ledger/service"
import { PAYOUT_SETTINGS } from "../../../payouts/payout-settings"
import { type LineOf, onLine } from "../on-line"

export type Failed = LineOf & { user_id: string; reason: string }

/**
 * The bank has sent a line's money back: it is owed to the cooperative again, and the next batch takes it. Whatever was
 * booked as paid is reversed first.
 */
export const failLineStep = createStep("fail-payout-line", async (input: Failed, { container }) => {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  await onLine(container, input, "fail", async ({ service, line, locked }) => {
    const at = new Date()
    const { id: line_id, cooperative_id, centimes } = line
    const { user_id: actor_id, reason } = input
    const { currency_code } = PAYOUT_SETTINGS
    const [paid] = await ledger.listLedgerTransactions(
      { business_key: `payout_paid:${line_id}` },
      { take: 1 },
    )
    if (paid) await ledger.reverse({ transaction_id: paid.id, reason, actor_id, at })
    await ledger.post(payoutFailed({ line_id, cooperative_id, centimes, currency_code, at, actor_id }))
    const failed = { status: "failed" as const, reason, failed_at: at }
    await service.updatePayoutLines({ id: line_id, ...failed }, locked.context)
    const actor = { type: "user" as const, id: actor_id }
    await service.record(locked.batch.id, actor, [{ kind: "line_failed", line_id, reason }], locked.context)
    await service.settleBatch(locked, actor)
  })
  return new StepResponse(undefined)
})
