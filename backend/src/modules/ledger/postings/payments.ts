import type { AccountRef } from "../accounts"
import type { Component, EventKind, Posting } from "../posting"

type Paid = { at: Date; currency_code: string; centimes: number; order_id: string }

/** Who holds a shopper's money after they paid, or pays them back. */
export type Holder =
  | { kind: "cooperative"; owner: string }
  | { kind: "carrier"; owner: string }
  | { kind: "payment_provider"; owner: string }
  | { kind: "bank"; owner?: undefined }

const customer: AccountRef = { kind: "customer" }

/** Cash is paid on delivery: a carrier holds it for the network, or the cooperative has kept it and owes it. */
export function cashCollected(
  paid: Paid & { parcel_id: string; cooperative_order_id: string; cooperative_id: string; holder: Holder },
): Posting {
  const { parcel_id, cooperative_order_id, cooperative_id, holder } = paid
  return {
    ...move(paid, `cash_collected:${parcel_id}`, "cash_collected", holder, customer, "payment"),
    cooperative_order_id,
    cooperative_id,
  }
}

/** A payment provider has captured a shopper's payment. */
export function paymentCaptured(paid: Paid & { capture_id: string; provider: string }): Posting {
  const holder: AccountRef = { kind: "payment_provider", owner: paid.provider }
  return move(paid, `payment_captured:${paid.capture_id}`, "payment_captured", holder, customer, "payment")
}

/**
 * A shopper is paid back: by the provider, by the cooperative that had the cash, or by the network's bank. `part` is the
 * cooperative's part it was paid for.
 */
export function refunded(
  paid: Paid & {
    refund_id: string
    holder: Holder
    part?: { cooperative_order_id: string; cooperative_id: string }
  },
): Posting {
  return {
    ...move(paid, `refunded:${paid.refund_id}`, "refunded", customer, paid.holder, "refund"),
    ...paid.part,
  }
}

function move(
  { at, currency_code, centimes, order_id }: Paid,
  business_key: string,
  kind: EventKind,
  debit: AccountRef,
  credit: AccountRef,
  component: Component,
): Posting {
  return {
    business_key,
    kind,
    occurred_at: at,
    currency_code,
    order_id,
    entries: [
      { account: debit, centimes, component },
      { account: credit, centimes: -centimes, component },
    ],
  }
}
