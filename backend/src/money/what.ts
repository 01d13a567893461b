/**
 * What an amount of a cooperative's money is, as its treasurer would say it; a page or a paper puts it in words. The
 * order is the one in which the lines of one event are read.
 *
 * - sold and delivered: `sold` (without tax), `vat`, `delivery`; less `commission`, `solidarity_fund`
 * - brought back: `sold_back`, `vat_back`, `delivery_back`; less what the network returns of its shares
 * - cash: `cash_kept` of shoppers, `cash_given_back` to them, `carrier_fee` kept by who collected it
 * - to the bank: `payout_sent`, `payout_failed`
 * - before delivery: `ordered`, `handed_over`, `cancelled`
 * - anything a person set right: `correction`
 */
export const WHATS = [
  "ordered",
  "cancelled",
  "handed_over",
  "sold",
  "vat",
  "delivery",
  "sold_back",
  "vat_back",
  "delivery_back",
  "commission",
  "solidarity_fund",
  "commission_back",
  "solidarity_fund_back",
  "cash_kept",
  "cash_given_back",
  "carrier_fee",
  "payout_sent",
  "payout_failed",
  "correction",
] as const
export type What = (typeof WHATS)[number]

/** The accounts a cooperative's money stands on: owed to it now, and promised for what is not delivered yet. */
export const MONEY_ACCOUNTS = ["cooperative", "to_come"] as const
export type MoneyAccount = (typeof MONEY_ACCOUNTS)[number]

const SHARES: Record<string, [delivered: What, returned: What]> = {
  goods: ["sold", "sold_back"],
  vat: ["vat", "vat_back"],
  delivery: ["delivery", "delivery_back"],
  commission: ["commission", "commission_back"],
  solidarity_fund: ["solidarity_fund", "solidarity_fund_back"],
}

const OF_KIND: Record<string, What> = {
  cash_collected: "cash_kept",
  refunded: "cash_given_back",
  carrier_remitted: "carrier_fee",
  payout_sent: "payout_sent",
  payout_failed: "payout_failed",
}

const TO_COME: Record<string, What> = {
  order_placed: "ordered",
  units_cancelled: "cancelled",
  units_delivered: "handed_over",
}

/** What an entry of the ledger is to the cooperative. An event it has no word for is a correction. */
export function whatOf(account: MoneyAccount, kind: string, component: string): What {
  if (account === "to_come") return TO_COME[kind] ?? "correction"
  if (kind === "units_delivered") return SHARES[component]?.[0] ?? "correction"
  if (kind === "units_returned") return SHARES[component]?.[1] ?? "correction"
  return OF_KIND[kind] ?? "correction"
}
