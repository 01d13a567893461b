import type { Posting } from "../modules/ledger/posting"
import { type Holder, refunded } from "../modules/ledger/postings"
import type { KeptSale } from "../modules/ledger/sale-row"

/** Money that went back to a shopper, in whole centimes. */
export type SentRefund = { id: string; centimes: number; method: "card" | "cash" | "transfer"; at: Date }

/** The provider that holds what was paid by card. */
export const CARD_PROVIDER = "stripe"

/** A refund, as the ledger books it: taken from whoever gave it. */
export function refundPosting(sale: KeptSale, { id, centimes, method, at }: SentRefund): Posting {
  const { currency_code, order_id, cooperative_order_id, cooperative_id } = sale
  return refunded({
    ...{ at, currency_code, centimes, order_id },
    refund_id: id,
    holder: holderOf(method, cooperative_id),
    part: { cooperative_order_id, cooperative_id },
  })
}

function holderOf(method: SentRefund["method"], cooperativeId: string): Holder {
  switch (method) {
    case "card":
      return { kind: "payment_provider", owner: CARD_PROVIDER }
    case "cash":
      return { kind: "cooperative", owner: cooperativeId }
    case "transfer":
      return { kind: "bank" }
  }
}
