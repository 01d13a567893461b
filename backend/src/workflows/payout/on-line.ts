import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../../api/errors/api-error"
import { PAYOUT_MODULE } from "../../modules/payout"
import {
  type Line,
  type LockedBatch,
  type PayoutModuleService,
  statusConflict,
} from "../../modules/payout/service"
import { LINE_MOVES, type LineMove, type LineStatus } from "../../modules/payout/statuses"

/** A line, by its batch; a cooperative's member names whose it must be. */
export type LineOf = { payout_id: string; line_id: string; cooperative_id?: string }

type OnLine = { service: PayoutModuleService; line: Line; locked: LockedBatch }

/**
 * Acts on a line of a batch whose row is locked.
 *
 * @throws {ApiError} 404 `payout_not_found`, `payout_line_not_found`; 409 `payout_status_conflict`
 */
export async function onLine(
  container: MedusaContainer,
  { payout_id, line_id, cooperative_id }: LineOf,
  move: LineMove,
  work: (found: OnLine) => Promise<void>,
): Promise<void> {
  const service = container.resolve<PayoutModuleService>(PAYOUT_MODULE)
  await service.whileLocked(payout_id, async (locked) => {
    const line = locked.lines.find(({ id }) => id === line_id)
    if (!line || (cooperative_id && line.cooperative_id !== cooperative_id))
      throw ApiError.notFound("payout_line")
    const from: readonly LineStatus[] = LINE_MOVES[move]
    if (!from.includes(line.status)) throw statusConflict(move, line.status)
    await work({ service, line, locked })
  })
}
