import type { AccountRef } from "../accounts"
import type { Posting } from "../posting"

/**
 * A line of a carrier's remittance, in whole centimes: `collected` is what it says it took for the parcel, `fee` what it
 * kept of that. Without a cooperative nobody knows whose parcel it is.
 */
export type RemittedLine = {
  line_id: string
  carrier: string
  at: Date
  currency_code: string
  actor_id: string
  collected: number
  fee: number
  cooperative_id: string | null
  cooperative_order_id: string | null
}

/**
 * A carrier remits the cash of a parcel: the bank has it, less the carrier's fee, which the parcel's cooperative bears:
 * it received the delivery's price. A fee of nobody's parcel is the network's. What the carrier remitted in excess or
 * not at all stays on its account.
 */
export function carrierRemitted(line: RemittedLine): Posting {
  const { line_id, carrier, at, currency_code, actor_id, collected, fee } = line
  const bearer: AccountRef = line.cooperative_id
    ? { kind: "cooperative", owner: line.cooperative_id }
    : { kind: "fees" }
  return {
    business_key: `carrier_remitted:${line_id}`,
    kind: "carrier_remitted",
    occurred_at: at,
    currency_code,
    actor_id,
    ...(line.cooperative_id ? { cooperative_id: line.cooperative_id } : {}),
    ...(line.cooperative_order_id ? { cooperative_order_id: line.cooperative_order_id } : {}),
    entries: [
      { account: { kind: "bank" }, centimes: collected - fee, component: "payment" },
      { account: bearer, centimes: fee, component: "fees" },
      { account: { kind: "carrier", owner: carrier }, centimes: -collected, component: "payment" },
    ],
  }
}
