/**
 * To whom cash on delivery is offered. `regions` are ISO codes (`MA-01`), null for all; `most_centimes` is the dearest
 * order, null for no limit. Somebody for whose phone number `undelivered_parcels` never arrived within `within_months`
 * pays by card: a parcel counts `undelivered_after_days` after it left. None (0) is never counted.
 */
export type CashTerms = {
  regions: string[] | null
  most_centimes: number | null
  undelivered_parcels: number
  within_months: number
  undelivered_after_days: number
}

/** Until an admin decides otherwise. */
export const FIRST_CASH_TERMS: CashTerms = {
  regions: null,
  most_centimes: 1_000_000,
  undelivered_parcels: 3,
  within_months: 12,
  undelivered_after_days: 21,
}

/** What is asked of an order; null for what is not known yet, which excludes nobody. */
export type CashOrder = { total_centimes: number; region: string | null; undelivered: number }

/** Why cash on delivery is not offered. */
export type CashRefusal = "cod_region" | "cod_amount" | "cod_history"

/** Whether an order may be paid in cash on delivery. */
export type CashEligibility = { is_allowed: true } | { is_allowed: false; reason: CashRefusal }

/** Judges an order by the terms: where it goes, then what it costs, then what became of the earlier ones. */
export function judgeCash(terms: CashTerms, order: CashOrder): CashEligibility {
  const { regions, most_centimes, undelivered_parcels } = terms
  if (regions && order.region && !regions.includes(order.region)) return refuse("cod_region")
  if (most_centimes !== null && order.total_centimes > most_centimes) return refuse("cod_amount")
  if (undelivered_parcels > 0 && order.undelivered >= undelivered_parcels) return refuse("cod_history")
  return { is_allowed: true }
}

const refuse = (reason: CashRefusal): CashEligibility => ({ is_allowed: false, reason })
