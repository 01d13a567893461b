/**
 * The centimes of a line's units from the `from`th to the `to`th, the first being 0: its `total` laid along its
 * `quantity`. Consecutive stretches add up to the line exactly, however it is cut; units differ by a centime at most.
 * What a parcel costs, what a return gives back and what the books say of either are all reckoned by it.
 */
export function centimesOfUnits(
  { total, quantity }: { total: number; quantity: number },
  from: number,
  to: number,
): number {
  const upTo = (count: number) => (quantity > 0 ? Math.floor((total * count) / quantity) : 0)
  return upTo(to) - upTo(from)
}
