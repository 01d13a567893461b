import type { AccountRef } from "./accounts"

/** Every business event that moves money. */
export const EVENT_KINDS = [
  "order_placed",
  "units_delivered",
  "units_cancelled",
  "units_returned",
  "cash_collected",
  "payment_captured",
  "refunded",
  "payment_disputed",
  "dispute_won",
  "carrier_remitted",
  "provider_paid_out",
  "payout_sent",
  "payout_paid",
  "payout_failed",
  "adjustment",
  "reversal",
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** What an entry is for, as a statement names it. */
export const COMPONENTS = [
  "goods",
  "vat",
  "delivery",
  "commission",
  "solidarity_fund",
  "campaign",
  "payment",
  "refund",
  "payout",
  "fees",
  "adjustment",
] as const
export type Component = (typeof COMPONENTS)[number]

/** An entry to be: whole centimes of the posting's currency, debit positive, credit negative. */
export type PostingEntry = { account: AccountRef; centimes: number; component: Component }

/** A transaction to be. Entries of no centimes are left out when it is booked. */
export type Posting = {
  business_key: string
  kind: EventKind
  occurred_at: Date
  currency_code: string
  order_id?: string
  cooperative_order_id?: string
  cooperative_id?: string
  reverses_id?: string
  reason?: string
  actor_id?: string
  entries: PostingEntry[]
}

/** The most an entry can hold: 21,474,836.47 dirhams, an integer of the database. */
export const MOST_CENTIMES = 2_147_483_647

/**
 * The entries that count, checked.
 *
 * @throws RangeError unless all are whole centimes within reach, two at least, and add up to zero
 */
export function balancedEntries({ business_key, entries }: Posting): PostingEntry[] {
  const counted = entries.filter(({ centimes }) => centimes !== 0)
  const sum = counted.reduce((total, { centimes }) => total + centimes, 0)
  const isWhole = counted.every(
    ({ centimes }) => Number.isSafeInteger(centimes) && Math.abs(centimes) <= MOST_CENTIMES,
  )
  if (!isWhole || sum !== 0 || counted.length < 2)
    throw new RangeError(`The entries of ${business_key} do not balance: ${sum} centimes over.`)
  return counted
}
