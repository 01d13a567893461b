import type { AccountRef } from "../accounts"
import type { Posting } from "../posting"
import { adjusted } from "./settlements"

/** Half of an exchange: centimes the cooperative's balance in one currency changes by, debit positive. */
type Exchanged = {
  id: string
  cooperative_id: string
  at: Date
  currency_code: string
  centimes: number
  reason: string
}

/**
 * What a cooperative is owed in one currency becomes what it is owed in another, at the network's bank, which gives the
 * one for the other: two of these, one in each currency, with opposite signs.
 */
export function exchanged({ cooperative_id, centimes, ...exchange }: Exchanged): Posting {
  const cooperative: AccountRef = { kind: "cooperative", owner: cooperative_id }
  return {
    ...adjusted({
      ...exchange,
      entries: [
        { account: cooperative, centimes, component: "adjustment" },
        { account: { kind: "bank" }, centimes: -centimes, component: "adjustment" },
      ],
    }),
    cooperative_id,
  }
}
