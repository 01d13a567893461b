/**
 * Splits a whole number of centimes in proportion to whole weights, exactly: each share is its exact one rounded down,
 * and the centimes left go to the largest remainders, then to the earliest share. The shares add up to `total`.
 *
 * @throws RangeError unless all are non-negative safe integers and some weight is positive
 */
export function splitByLargestRemainder(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0)
  const isWhole = [total, ...weights].every((value) => Number.isSafeInteger(value) && value >= 0)
  if (!isWhole || sum === 0)
    throw new RangeError("Shares need whole centimes and whole, not all zero, weights.")
  const exact = weights.map((weight) => BigInt(total) * BigInt(weight))
  const shares = exact.map((value) => Number(value / BigInt(sum)))
  const remainders = exact.map((value, index) => ({ index, left: value % BigInt(sum) }))
  const left = total - shares.reduce((all, share) => all + share, 0)
  remainders.sort((a, b) => (a.left === b.left ? a.index - b.index : a.left > b.left ? -1 : 1))
  for (const { index } of remainders.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1
  return shares
}
