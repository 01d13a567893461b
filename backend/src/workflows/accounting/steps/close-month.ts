import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ApiError } from "../../../api/errors/api-error"
import { readClosedThrough } from "../../../accounting/read-months"
import { LEDGER_MODULE } from "../../../modules/ledger"
import type { LedgerModuleService } from "../../../modules/ledger/service"
import { boundsOfMonth, currentMonth } from "../../../money/month"

export type Closing = { month: string; user_id: string }

/** Closes a month that is over, and all before it, for good. */
export const closeMonthStep = createStep(
  "close-month",
  async ({ month, user_id }: Closing, { container }) => {
    const closed_at = new Date()
    if (month >= currentMonth(closed_at)) throw ApiError.notAllowed("month_not_over", "It is not over yet.")
    const through = await readClosedThrough(container)
    if (through && month <= through) throw ApiError.conflict("month_closed", "It is closed already.")
    const { ends: open_from } = await boundsOfMonth(container, month)
    const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
    await ledger.createClosedMonths({ month, open_from, closed_at, closed_by: user_id })
    return new StepResponse(undefined)
  },
)
