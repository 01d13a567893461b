import { splitByLargestRemainder } from "./largest-remainder"

export type PricePart = { part: "cooperative" | "commission" | "solidarity_fund" | "vat"; amount: number }

/** Percents have at most four decimals, so that a share is a whole number of millionths. */
const asWeight = (percent: number): number => Math.round(percent * 10_000)

/**
 * Where each dirham of a price goes. Commission and solidarity fund are percents of the price without tax, VAT a
 * percent added to it; the cooperative has the rest. Parts are rounded to the centime by largest remainder, so that
 * they add up exactly to the price.
 *
 * @param price in dirhams, VAT included, at most two decimals (149.5 is 149,50 DH)
 * @returns the parts in dirhams; VAT is 0 for an exempt product
 * @throws RangeError for a negative price, or when commission and fund leave the cooperative nothing
 */
export function priceParts(
  price: number,
  rates: { vat_percent: number; commission_percent: number; solidarity_percent: number },
): PricePart[] {
  const commission = asWeight(rates.commission_percent)
  const solidarity = asWeight(rates.solidarity_percent)
  const cooperative = asWeight(100) - commission - solidarity
  const weights = [cooperative, commission, solidarity, asWeight(rates.vat_percent)]
  const shares = splitByLargestRemainder(Math.round(price * 100), weights)
  const names = ["cooperative", "commission", "solidarity_fund", "vat"] as const
  return names.map((part, index) => ({ part, amount: (shares[index] ?? 0) / 100 }))
}
