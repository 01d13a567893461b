/**
 * What an amount abroad is in dirhams by a rate, to the nearest centime (half away from zero).
 *
 * @param cents of the currency, of either sign
 * @param rate ten-thousandths of a dirham for one unit
 * @throws RangeError unless both are whole and the rate positive
 */
export function inDirhams(cents: number, rate: number): number {
  if (!Number.isSafeInteger(cents) || !Number.isSafeInteger(rate) || rate <= 0)
    throw new RangeError("An exchange needs whole cents and a positive whole rate.")
  const size = (BigInt(Math.abs(cents)) * BigInt(rate) + 5_000n) / 10_000n
  return cents < 0 ? -Number(size) : Number(size)
}
