/**
 * Picks goods that differ: first one of each kind in the given order, then the next of each, so that a row of
 * newcomers is not eight times the same craft.
 */
export const pickVaried = <T>(goods: T[], kindOf: (good: T) => string, count: number): T[] => {
  const rounds = new Map<string, number>()
  return goods
    .map((good, index) => {
      const kind = kindOf(good)
      const round = rounds.get(kind) ?? 0
      rounds.set(kind, round + 1)
      return { good, index, round }
    })
    .sort((a, b) => a.round - b.round || a.index - b.index)
    .slice(0, count)
    .map(({ good }) => good)
}
