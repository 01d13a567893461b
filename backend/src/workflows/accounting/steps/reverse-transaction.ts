import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ApiError } from "../../../api/errors/api-error"
import { LEDGER_MODULE } from "../../../modules/ledger"
import type { LedgerModuleService } from "../../../modules/ledger/service"

export type Reversal = { transaction_id: string; reason: string; user_id: string }

/** Payouts are undone where they are made, so that batches and books agree. */
const BY_THEIR_BATCH = ["payout_sent", "payout_paid", "payout_failed"]

/** Books the opposite of a transaction, once, and answers the reversal's id. */
export const reverseTransactionStep = createStep(
  "reverse-transaction",
  async ({ transaction_id, reason, user_id }: Reversal, { container }) => {
    const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
    const [original] = await ledger.listLedgerTransactions({ id: transaction_id }, { take: 1 })
    if (!original) throw ApiError.notFound("transaction")
    if (original.kind === "reversal")
      throw ApiError.notAllowed("reversal_not_reversed", "A reversal is not reversed.")
    if (BY_THEIR_BATCH.includes(original.kind))
      throw ApiError.notAllowed("payout_not_reversed", "A payout is paid or failed in its batch.")
    const reversal = { transaction_id, reason, actor_id: user_id, at: new Date() }
    const { id, is_replay } = await ledger.reverse(reversal)
    if (is_replay) throw ApiError.conflict("already_reversed", "It was reversed before.")
    return new StepResponse(id)
  },
)
