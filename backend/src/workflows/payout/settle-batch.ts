import type { LockedBatch, PayoutActor, PayoutModuleService } from "../../modules/payout/service"
import { SETTLED_LINES } from "../../modules/payout/statuses"

/** Settles an exported batch once nothing more is expected of the bank, and opens it again when something is. */
export async function settleBatch(
  service: PayoutModuleService,
  { batch, context }: LockedBatch,
  actor: PayoutActor,
): Promise<void> {
  const lines = await service.listPayoutLines({ batch_id: batch.id }, {}, context)
  const isSettled = lines.every(({ status }) => SETTLED_LINES.includes(status))
  const status = isSettled ? "settled" : "exported"
  if (status === batch.status) return
  await service.updatePayoutBatches({ id: batch.id, status }, context)
  if (isSettled) await service.record(batch.id, actor, [{ kind: "settled" }], context)
}
