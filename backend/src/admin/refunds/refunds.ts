import { ask } from "../backend/ask"
import type { Texts } from "../cooperatives/cooperative"

/** Money a shopper is owed or was given; see `api/admin/refunds`. */
export type Refund = {
  id: string
  order_id: string
  part_number: string
  cooperative: { id: string; name: Texts }
  kind: "return" | "cancelled" | "refused"
  amount: number
  currency_code: string
  method: "card" | "cash" | "transfer"
  status: "due" | "sent" | "failed"
  due_by: string
  days_late: number
  sent_at: string | null
  reference: string | null
  failure: string | null
}

export const REFUND_STATES = ["open", "sent"] as const

export const PAGE_SIZE = 50

type Search = { status: string; page: number }

export const listRefunds = ({ status, page }: Search): Promise<{ refunds: Refund[]; count: number }> =>
  ask(`/admin/refunds?state=${status}&page=${page + 1}`)

const of = (id: string): string => `/admin/refunds/${encodeURIComponent(id)}`

export const sendByTransfer = (id: string, reference: string): Promise<{ refund: Refund }> =>
  ask(`${of(id)}/sent`, { reference })

export const tryCardAgain = (id: string): Promise<{ refund: Refund }> => ask(`${of(id)}/retry`, {})
