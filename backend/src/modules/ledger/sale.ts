/**
 * A line of a cooperative's part as it was sold; whole centimes, tax included, after discounts. `commission` and `fund`
 * are the network's shares of the whole line at the rates of the day of sale: they never change afterwards.
 */
export type SaleLine = { id: string; quantity: number; total: number; commission: number; fund: number }

/** A cooperative's part of an order, as the ledger knows it. `delivery` is what the shopper pays for it, in centimes. */
export type Sale = {
  cooperative_order_id: string
  order_id: string
  cooperative_id: string
  currency_code: string
  lines: SaleLine[]
  delivery: number
}

/** Some units of a line; `before` is how many of it the same kind of event had already reached. */
export type Units = { line_id: string; quantity: number; before: number }

/** What some units came to, in whole centimes. */
export type Shares = { total: number; commission: number; fund: number }

/** What the whole part came to, in centimes. */
export function totalOf({ lines, delivery }: Sale): number {
  return lines.reduce((sum, { total }) => sum + total, delivery)
}

/**
 * What units of the sale came to. A line's centimes are laid along its units, so that any way of cutting it into parcels
 * gives each centime once.
 *
 * @throws RangeError for a line that is not of the sale, or more units than were sold
 */
export function sharesOf({ lines, cooperative_order_id }: Sale, units: readonly Units[]): Shares {
  const shares: Shares = { total: 0, commission: 0, fund: 0 }
  for (const { line_id, quantity, before } of units) {
    const line = lines.find(({ id }) => id === line_id)
    if (!line || quantity < 0 || before < 0 || before + quantity > line.quantity)
      throw new RangeError(`${cooperative_order_id} did not sell units ${before}+${quantity} of ${line_id}.`)
    for (const field of ["total", "commission", "fund"] as const)
      shares[field] +=
        along(line[field], line.quantity, before + quantity) - along(line[field], line.quantity, before)
  }
  return shares
}

/** The centimes of the first `count` of `quantity` units. */
function along(centimes: number, quantity: number, count: number): number {
  return Math.floor((centimes * count) / quantity)
}
