/**
 * Divides `total` into integers proportional to `weights` that add up to it exactly: each share is rounded down, then
 * the centimes left go to those that lost most by rounding (largest remainder, ties to the first).
 *
 * `total` and the result are integers (centimes). With all weights zero everything goes to the first share.
 */
export function splitByLargestRemainder(total: number, weights: number[]): number[] {
  const sum = weights.reduce((acc, weight) => acc + weight, 0)
  if (sum === 0) return weights.map((_, index) => (index === 0 ? total : 0))
  const exact = weights.map((weight) => (total * weight) / sum)
  const shares = exact.map(Math.floor)
  const left = total - shares.reduce((acc, share) => acc + share, 0)
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1
  return shares
}
