import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../api/errors/api-error"
import { PAYOUT_MODULE } from "../modules/payout"
import type { PayoutModuleService } from "../modules/payout/service"
import type { BatchStatus, LineStatus } from "../modules/payout/statuses"
import { readPeople } from "../review/view/read-people"
import { payoutReference, type Transfer } from "./bank-file"
import { batchView, eventView, inOrder, lineView } from "./payout-view"
import { readPayees } from "./read-payees"

type Window = { limit: number; offset: number }

const serviceOf = (container: MedusaContainer) => container.resolve<PayoutModuleService>(PAYOUT_MODULE)

/** A page of batches, the latest first. */
export async function readPayouts(
  container: MedusaContainer,
  { status, limit, offset }: Window & { status?: BatchStatus | undefined },
) {
  const [batches, count] = await serviceOf(container).listAndCountPayoutBatches(status ? { status } : {}, {
    relations: ["lines"],
    order: { number: "DESC" },
    skip: offset,
    take: limit,
  })
  const ids = batches.flatMap(({ proposed_by, approved_by, exported_by }) => [
    proposed_by,
    approved_by,
    exported_by,
  ])
  const personOf = await readPeople(container, ids)
  return {
    payouts: batches.map(({ lines, ...batch }) => batchView(batch, lines, personOf)),
    count,
    limit,
    offset,
  }
}

/**
 * A batch with its lines and its history.
 *
 * @throws {ApiError} 404 `payout_not_found`
 */
export async function readPayout(container: MedusaContainer, id: string) {
  const { lines, events, ...batch } = await retrieveBatch(container, id)
  const [payees, personOf] = await Promise.all([
    readPayees(
      container,
      lines.map(({ cooperative_id }) => cooperative_id),
    ),
    readPeople(
      container,
      [batch.proposed_by, batch.approved_by, batch.exported_by].concat(
        events.map(({ actor_id }) => actor_id),
      ),
    ),
  ])
  return {
    ...batchView(batch, lines, personOf),
    lines: inOrder(lines).map((line, index) =>
      lineView(line, batch.number, index + 1, payees.get(line.cooperative_id)),
    ),
    history: events
      .sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1))
      .map((event) => eventView(event, personOf)),
  }
}

/** A page of lines in some status, of all batches, the latest first: what banks and treasurers left to look at. */
export async function readPayoutLines(
  container: MedusaContainer,
  {
    limit,
    offset,
    ...filters
  }: Window & { status?: LineStatus | undefined; cooperative_id?: string | undefined },
) {
  const asked = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined))
  const service = serviceOf(container)
  const [lines, count] = await service.listAndCountPayoutLines(asked, {
    order: { id: "DESC" },
    skip: offset,
    take: limit,
  })
  const [batches, payees] = await Promise.all([
    readBatches(
      service,
      lines.map(({ batch_id }) => batch_id),
    ),
    readPayees(
      container,
      lines.map(({ cooperative_id }) => cooperative_id),
    ),
  ])
  const views = lines.flatMap((line) => {
    const batch = batches.get(line.batch_id)
    if (!batch) return []
    const place = inOrder(batch.lines).findIndex(({ id }) => id === line.id) + 1
    const { id, number } = batch
    return [{ ...lineView(line, number, place, payees.get(line.cooperative_id)), payout: { id, number } }]
  })
  return { lines: views, count, limit, offset }
}

async function readBatches(service: PayoutModuleService, ids: string[]) {
  if (!ids.length) return new Map<string, never>()
  const batches = await service.listPayoutBatches({ id: [...new Set(ids)] }, { relations: ["lines"] })
  return new Map(batches.map((batch) => [batch.id, batch]))
}

/**
 * What the bank file of a batch holds: the lines that left with it, whatever became of them since, so that it is always
 * the same.
 *
 * @throws {ApiError} 404 `payout_not_found`; 409 `payout_status_conflict` before its export
 */
export async function readTransfers(
  container: MedusaContainer,
  id: string,
): Promise<{ number: number; transfers: Transfer[] }> {
  const { number, status, lines } = await retrieveBatch(container, id)
  if (status !== "exported" && status !== "settled")
    throw ApiError.conflict("payout_status_conflict", "Its bank file is not made yet.")
  const transfers = inOrder(lines).flatMap(({ rib, name, centimes, sent_at }, index) =>
    rib && sent_at ? [{ rib, name, centimes, reference: payoutReference(number, index + 1) }] : [],
  )
  return { number, transfers }
}

async function retrieveBatch(container: MedusaContainer, id: string) {
  const [batch] = await serviceOf(container).listPayoutBatches(
    { id },
    { relations: ["lines", "events"], take: 1 },
  )
  if (!batch) throw ApiError.notFound("payout")
  return batch
}
