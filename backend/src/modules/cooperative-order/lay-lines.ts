import { splitByLargestRemainder } from "./split-total"

/**
 * Centimes of each line of a part, from what they came to before rounding (dirhams): they add up to its goods,
 * `item_total` in dirhams, exactly.
 */
export function layLines(item_total: number, exact: number[]): number[] {
  return splitByLargestRemainder(Math.round(item_total * 100), exact)
}
