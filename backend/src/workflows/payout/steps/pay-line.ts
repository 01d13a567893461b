import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../../modules/ledger"
import { payoutPaid } from "../../../modules/ledger/postings/settlements"
import type { LedgerModuleService } from "../../../modules/ledger/service"
import { PAYOUT_SETTINGS } from "../../../payouts/payout-settings"
import { type LineOf, onLine } from "../on-line"

export type Paid = LineOf & { user_id: string; bank_reference: string }

/** The bank has paid a line; for a disputed one, an admin has found that it did. Booked once. */
export const payLineStep = createStep("pay-payout-line", async (input: Paid, { container }) => {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  await onLine(container, input, "pay", async ({ service, line, locked }) => {
    const at = new Date()
    const { id: line_id, cooperative_id, centimes } = line
    const { user_id: actor_id, bank_reference } = input
    const { currency_code } = PAYOUT_SETTINGS
    await ledger.post(payoutPaid({ line_id, cooperative_id, centimes, currency_code, at, actor_id }))
    const paid = { status: "paid" as const, bank_reference, paid_at: line.paid_at ?? at }
    await service.updatePayoutLines({ id: line_id, ...paid }, locked.context)
    const actor = { type: "user" as const, id: actor_id }
    const event = { kind: "line_paid" as const, line_id, reason: bank_reference }
    await service.record(locked.batch.id, actor, [event], locked.context)
    await service.settleBatch(locked, actor)
  })
  return new StepResponse(undefined)
})
