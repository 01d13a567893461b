import type { InferTypeOf } from "@medusajs/framework/types"
import type { PayoutBatch } from "../modules/payout/models/payout-batch"
import type { PayoutEvent } from "../modules/payout/models/payout-event"
import type { Line } from "../modules/payout/service"
import type { Person } from "../review/view/read-people"
import { payoutReference } from "./bank-file"
import { ribProblem } from "./fit-line"
import type { Payee } from "./read-payees"

type Batch = Omit<InferTypeOf<typeof PayoutBatch>, "lines" | "events">
type Event = Omit<InferTypeOf<typeof PayoutEvent>, "batch">
type PersonOf = (id: string | null) => Person

/** Statuses of lines that pay nothing. */
const PAYS_NOTHING = ["dropped", "failed"]

const mad = (centimes: number) => centimes / 100

/** Who did something, as a page names them; null while nobody did. */
const personView = (personOf: PersonOf, id: string | null) => (id ? { id, ...personOf(id) } : null)

/** A line as admins read it, amounts in dirhams; `place` counts from 1 within its batch. */
export function lineView(line: Line, batchNumber: number, place: number, payee: Payee | undefined) {
  const { id, handle, name } = payee ?? { id: line.cooperative_id, handle: "", name: {} }
  const waits = line.status === "proposed"
  return {
    id: line.id,
    reference: payoutReference(batchNumber, place),
    cooperative: { id, handle, name },
    name: line.name,
    rib: line.rib,
    rib_problem: waits ? ribProblem(line.rib, payee?.rib ?? null) : null,
    proposed_mad: mad(line.proposed_centimes),
    amount_mad: mad(line.centimes),
    status: line.status,
    reason: line.reason,
    bank_reference: line.bank_reference,
    sent_at: line.sent_at,
    paid_at: line.paid_at,
    failed_at: line.failed_at,
    confirmed_at: line.confirmed_at,
    not_received_at: line.not_received_at,
    not_received_note: line.not_received_note,
  }
}

/** A batch as admins read it in a list. `total_mad` is what it pays: no dropped nor failed line. */
export function batchView(batch: Batch, lines: readonly Line[], personOf: PersonOf) {
  const paying = lines.filter(({ status }) => !PAYS_NOTHING.includes(status))
  const { id, number, status, proposed_at, approved_at, exported_at } = batch
  return {
    id,
    number,
    status,
    proposed_at,
    approved_at,
    exported_at,
    proposed_by: personView(personOf, batch.proposed_by),
    approved_by: personView(personOf, batch.approved_by),
    exported_by: personView(personOf, batch.exported_by),
    lines_count: lines.length,
    disputed_count: lines.filter((line) => line.status === "disputed").length,
    total_mad: mad(paying.reduce((sum, { centimes }) => sum + centimes, 0)),
  }
}

/** A line of a batch's history. */
export const eventView = (
  { kind, line_id, reason, at, actor_type, actor_id }: Event,
  personOf: PersonOf,
) => ({
  kind,
  line_id,
  reason,
  at,
  actor_type,
  actor: personView(personOf, actor_id),
})

/** Lines in the order of their references. */
export const inOrder = (lines: readonly Line[]): Line[] => [...lines].sort((a, b) => (a.id < b.id ? -1 : 1))
