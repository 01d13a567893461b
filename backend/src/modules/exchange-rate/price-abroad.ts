/** Prices abroad are rounded up to ten cents. */
const STEP_CENTS = 10n

/**
 * What a price in dirhams is abroad: by the rate of the day, rounded up to 0.10, so that the cooperative never gets less
 * than at home.
 *
 * @param centimes the price in centimes of dirham
 * @param rate ten-thousandths of a dirham for one unit of the currency
 * @returns cents of that currency
 * @throws RangeError unless both are whole, the price not negative and the rate positive
 */
export function priceAbroad(centimes: number, rate: number): number {
  if (!Number.isSafeInteger(centimes) || centimes < 0 || !Number.isSafeInteger(rate) || rate <= 0)
    throw new RangeError("A price abroad needs whole centimes and a positive whole rate.")
  const exact = BigInt(centimes) * 10_000n
  const divisor = BigInt(rate) * STEP_CENTS
  return Number(((exact + divisor - 1n) / divisor) * STEP_CENTS)
}
