import { ask } from "../backend/ask"
import type { Texts } from "../cooperatives/cooperative"

export type Person = { id: string; name: string | null; email: string | null }

export const BATCH_STATUSES = ["proposed", "approved", "exported", "settled", "cancelled"] as const
export type BatchStatus = (typeof BATCH_STATUSES)[number]

export type LineStatus = "proposed" | "dropped" | "sent" | "paid" | "failed" | "disputed"

/** A batch in a list; see `payouts/payout-view.ts`. */
export type PayoutRow = {
  id: string
  number: number
  status: BatchStatus
  proposed_by: Person | null
  proposed_at: string
  approved_by: Person | null
  approved_at: string | null
  exported_by: Person | null
  exported_at: string | null
  lines_count: number
  disputed_count: number
  total_mad: number
}

export type PayoutLine = {
  id: string
  reference: string
  cooperative: { id: string; handle: string; name: Texts }
  name: string
  rib: string | null
  rib_problem: string | null
  proposed_mad: number
  amount_mad: number
  status: LineStatus
  reason: string | null
  bank_reference: string | null
  confirmed_at: string | null
  not_received_note: string | null
}

export type PayoutEvent = {
  kind: string
  line_id: string | null
  reason: string | null
  at: string
  actor_type: "user" | "cooperative" | "system"
  actor: Person | null
}

export type Payout = PayoutRow & { lines: PayoutLine[]; history: PayoutEvent[] }

export type DisputedLine = PayoutLine & { payout: { id: string; number: number } }

export type Due = {
  count: number
  proposal: { lines_count: number; total_mad: number }
  cooperatives: {
    id: string
    name: Texts
    rib_problem: string | null
    balance_mad: number
    available_mad: number
    left_out: string | null
  }[]
}

export const PAGE_SIZE = 20

const of = (id: string): string => `/admin/payouts/${encodeURIComponent(id)}`

const windowOf = (page: number) => ({ limit: `${PAGE_SIZE}`, offset: `${page * PAGE_SIZE}` })

/** A page of batches; an empty status means every status. */
export function listPayouts({
  status,
  page,
}: {
  status: string
  page: number
}): Promise<{ payouts: PayoutRow[]; count: number }> {
  const query = new URLSearchParams({ ...windowOf(page), ...(status ? { status } : {}) })
  return ask(`/admin/payouts?${query}`)
}

/** Who is owed money now, and what a proposal would pay. */
export const readDue = (page: number): Promise<Due> =>
  ask(`/admin/payouts/due?${new URLSearchParams(windowOf(page))}`)

/** Payouts that their cooperatives say did not arrive. */
export const listDisputed = (): Promise<{ lines: DisputedLine[]; count: number }> =>
  ask("/admin/payouts/lines?status=disputed&limit=100")

type Answer = { payout: Payout }

export const retrievePayout = (id: string): Promise<Answer> => ask(of(id))
export const proposePayouts = (): Promise<Answer> => ask("/admin/payouts", {})
export const approvePayout = (id: string): Promise<Answer> => ask(`${of(id)}/approve`, {})
export const exportPayout = (id: string): Promise<Answer> => ask(`${of(id)}/export`, {})
export const cancelPayout = (id: string, reason: string): Promise<Answer> =>
  ask(`${of(id)}/cancel`, { reason })

export const payLine = (id: string, lineId: string, reference: string): Promise<Answer> =>
  ask(`${of(id)}/lines/${encodeURIComponent(lineId)}/paid`, { reference })

export const failLine = (id: string, lineId: string, reason: string): Promise<Answer> =>
  ask(`${of(id)}/lines/${encodeURIComponent(lineId)}/failed`, { reason })

export const bankFileOf = (id: string): string => `${of(id)}/bank-file.csv`
