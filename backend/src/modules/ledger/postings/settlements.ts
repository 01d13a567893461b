import type { AccountRef } from "../accounts"
import type { Posting, PostingEntry } from "../posting"

type Settled = { at: Date; currency_code: string; actor_id?: string }

const bank: AccountRef = { kind: "bank" }
const inTransit: AccountRef = { kind: "payout_in_transit" }

/** What a payment provider paid into the network's bank, and kept as fees; both in centimes. */
type PaidOut = Settled & { id: string; provider: string; received: number; fees: number }

/** A payment provider pays out what it captured. */
export function providerPaidOut(paid: PaidOut): Posting {
  const { id, provider, at, currency_code, actor_id, received, fees } = paid
  return {
    business_key: `provider_paid_out:${id}`,
    kind: "provider_paid_out",
    occurred_at: at,
    currency_code,
    ...(actor_id ? { actor_id } : {}),
    entries: [
      { account: bank, centimes: received, component: "payment" },
      { account: { kind: "fees" }, centimes: fees, component: "fees" },
      {
        account: { kind: "payment_provider", owner: provider },
        centimes: -received - fees,
        component: "payment",
      },
    ],
  }
}

/** One cooperative's line of a payout batch. */
type PayoutLine = Settled & { line_id: string; cooperative_id: string; centimes: number }

/** The bank file has left: the cooperative is owed that much less, and the money is on its way. */
export const payoutSent = (line: PayoutLine): Posting =>
  payout("payout_sent", line, { kind: "cooperative", owner: line.cooperative_id }, inTransit)

/** The bank has paid. */
export const payoutPaid = (line: PayoutLine): Posting => payout("payout_paid", line, inTransit, bank)

/** The bank has sent the money back: it is owed to the cooperative again. */
export const payoutFailed = (line: PayoutLine): Posting =>
  payout("payout_failed", line, inTransit, { kind: "cooperative", owner: line.cooperative_id })

function payout(
  kind: "payout_sent" | "payout_paid" | "payout_failed",
  { line_id, cooperative_id, at, currency_code, actor_id, centimes }: PayoutLine,
  debit: AccountRef,
  credit: AccountRef,
): Posting {
  return {
    business_key: `${kind}:${line_id}`,
    kind,
    occurred_at: at,
    currency_code,
    cooperative_id,
    ...(actor_id ? { actor_id } : {}),
    entries: [
      { account: debit, centimes, component: "payout" },
      { account: credit, centimes: -centimes, component: "payout" },
    ],
  }
}

/** A person corrects the books, with a reason. */
export function adjusted(
  adjustment: Settled & { id: string; reason: string; entries: PostingEntry[] },
): Posting {
  const { id, at, currency_code, actor_id, reason, entries } = adjustment
  return {
    business_key: `adjustment:${id}`,
    kind: "adjustment",
    occurred_at: at,
    currency_code,
    reason,
    ...(actor_id ? { actor_id } : {}),
    entries,
  }
}
