/**
 * What money is kept apart for. A balance is debits less credits:
 *
 * - `customer`: what shoppers owe for orders placed and not paid yet (positive), or are to be given back (negative).
 * - `to_come`: sold by a cooperative and not delivered yet (negative: promised to it).
 * - `cooperative`: what the network owes a cooperative (negative) or, when it kept cash on delivery, is owed (positive).
 * - `commission`, `solidarity_fund`: earned by the network, and set aside for the fund (negative).
 * - `carrier`, `payment_provider`: money others hold for the network (positive), by carrier and by provider.
 * - `payout_in_transit`: on its way to a cooperative's bank (negative until the bank confirms).
 * - `campaign`: what the network added to what shoppers paid, where it bears the discounts of a fair (positive).
 * - `bank`, `fees`: the network's account, and what carriers and providers keep of what they remit (positive).
 */
export const ACCOUNT_KINDS = [
  "customer",
  "to_come",
  "cooperative",
  "commission",
  "solidarity_fund",
  "campaign",
  "carrier",
  "payment_provider",
  "payout_in_transit",
  "bank",
  "fees",
] as const
export type AccountKind = (typeof ACCOUNT_KINDS)[number]

/** Kinds that hold one account an owner: a cooperative, a carrier, a payment provider. */
const OWNED_KINDS = ["to_come", "cooperative", "carrier", "payment_provider"] as const
type OwnedKind = (typeof OWNED_KINDS)[number]

/** Whether accounts of this kind have an owner. */
export const isOwned = (kind: string): kind is OwnedKind => OWNED_KINDS.some((owned) => owned === kind)

/** An account, named before it is known to exist. */
export type AccountRef =
  { kind: OwnedKind; owner: string } | { kind: Exclude<AccountKind, OwnedKind>; owner?: undefined }

/** The account's unique code in its currency: `cooperative:coop_1:mad`, `bank:mad`. */
export function accountCode({ kind, owner }: AccountRef, currency: string): string {
  return [kind, ...(owner ? [owner] : []), currency].join(":")
}
