import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PAYOUT_MODULE } from "../../../modules/payout"
import type { PayoutModuleService } from "../../../modules/payout/service"
import { fitLine } from "../../../payouts/fit-line"
import { readPayees } from "../../../payouts/read-payees"
import { readStandings } from "../../../payouts/standing"

export type Export = { id: string; user_id: string }

/**
 * Closes an approved batch: each line pays at most what is available to its cooperative now, to the account that two
 * people saw, or is dropped. A batch closed already stays as it is, so that an interrupted export can be finished.
 */
export const fitLinesStep = createStep("fit-payout-lines", async ({ id, user_id }: Export, { container }) => {
  const service = container.resolve<PayoutModuleService>(PAYOUT_MODULE)
  await service.whileLocked(id, async (locked) => {
    if (locked.batch.status === "exported" || locked.batch.status === "settled") return
    const now = new Date()
    await service.moveBatch(locked, "export", { exported_by: user_id, exported_at: now })
    const ids = locked.lines.map(({ cooperative_id }) => cooperative_id)
    const [payees, standings] = [await readPayees(container, ids), await readStandings(container, ids, now)]
    const fitted = locked.lines.map((line) => {
      const available_centimes = standings.get(line.cooperative_id)?.available_centimes ?? 0
      const rib = payees.get(line.cooperative_id)?.rib ?? null
      return { line, fit: fitLine(line, { available_centimes, rib }) }
    })
    const changed = fitted.filter(({ line, fit }) => "reason" in fit || fit.centimes < line.centimes)
    await service.updatePayoutLines(
      changed.map(({ line, fit }) => ({
        id: line.id,
        ...("reason" in fit ? { status: "dropped" as const } : {}),
        ...fit,
      })),
      locked.context,
    )
    const events = changed.map(({ line, fit }) => ({
      kind: "reason" in fit ? ("line_dropped" as const) : ("line_lowered" as const),
      line_id: line.id,
      reason: "reason" in fit ? fit.reason : null,
    }))
    const actor = { type: "user" as const, id: user_id }
    await service.record(id, actor, [{ kind: "exported" }, ...events], locked.context)
  })
  return new StepResponse(undefined)
})
