import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type LineOf, onLine } from "../on-line"

/** What a cooperative's treasurer says of a payout: whose line it is must be named. */
export type PayoutAnswer = LineOf & { cooperative_id: string; member_id: string }

/** The money arrived: a dispute ends. Nothing is booked, for the bank's word is what the books follow. */
export const confirmPayoutStep = createStep("confirm-payout", async (input: PayoutAnswer, { container }) => {
  await onLine(container, input, "confirm", async ({ service, line, locked }) => {
    if (line.confirmed_at) return
    const status = line.paid_at ? ("paid" as const) : ("sent" as const)
    const confirmed = { status, confirmed_at: new Date(), not_received_at: null }
    await service.updatePayoutLines({ id: line.id, ...confirmed }, locked.context)
    const actor = { type: "cooperative" as const, id: input.member_id }
    await service.record(
      locked.batch.id,
      actor,
      [{ kind: "line_confirmed", line_id: line.id }],
      locked.context,
    )
    await service.settleBatch(locked, actor)
  })
  return new StepResponse(undefined)
})

/** The money did not arrive: admins see the line as disputed until they find it paid or failed. */
export const disputePayoutStep = createStep(
  "dispute-payout",
  async (input: PayoutAnswer & { note: string | null }, { container }) => {
    await onLine(container, input, "dispute", async ({ service, line, locked }) => {
      const { note, member_id } = input
      const disputed = { not_received_at: new Date(), not_received_note: note, confirmed_at: null }
      await service.updatePayoutLines({ id: line.id, status: "disputed", ...disputed }, locked.context)
      const actor = { type: "cooperative" as const, id: member_id }
      const event = { kind: "line_disputed" as const, line_id: line.id, reason: note }
      await service.record(locked.batch.id, actor, [event], locked.context)
      await service.settleBatch(locked, actor)
    })
    return new StepResponse(undefined)
  },
)
