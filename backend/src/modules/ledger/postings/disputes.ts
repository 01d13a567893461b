import type { AccountRef } from "../accounts"
import type { EventKind, Posting } from "../posting"

/** A payment that a shopper's bank contests, in whole centimes. */
type Disputed = {
  dispute_id: string
  provider: string
  order_id: string
  currency_code: string
  centimes: number
  at: Date
}

const customer: AccountRef = { kind: "customer" }

/** A dispute opens: the provider has taken the money back, and the shopper owes it again. */
export function paymentDisputed(disputed: Disputed): Posting {
  return move("payment_disputed", disputed, disputed.centimes)
}

/** A dispute is won: the provider has the money again, and the shopper owes nothing more. */
export function disputeWon(disputed: Disputed): Posting {
  return move("dispute_won", disputed, -disputed.centimes)
}

function move(
  kind: Extract<EventKind, "payment_disputed" | "dispute_won">,
  { dispute_id, provider, order_id, currency_code, at }: Disputed,
  centimes: number,
): Posting {
  return {
    business_key: `${kind}:${dispute_id}`,
    kind,
    occurred_at: at,
    order_id,
    currency_code,
    entries: [
      { account: customer, centimes, component: "payment" },
      { account: { kind: "payment_provider", owner: provider }, centimes: -centimes, component: "payment" },
    ],
  }
}
