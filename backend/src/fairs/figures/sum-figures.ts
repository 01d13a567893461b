import { dayInMorocco } from "../market-clock"
import { discountsOfPart, type SaleAmounts } from "./part-amounts"
import type { FairPart } from "./read-fair-parts"

/** A sale and what it came to. */
export type Counted = { part: FairPart; amounts: SaleAmounts }

/** So many sales, together; centimes. `orders` counts an order once, however many cooperatives it has. */
export type Sums = SaleAmounts & {
  orders: number
  parts: number
  units: number
  net: number
  discount: number
  network: number
}

/** Adds sales up. */
export function sumOf(sales: readonly Counted[]): Sums {
  const add = (read: (sale: Counted) => number) => sales.reduce((sum, sale) => sum + read(sale), 0)
  const [sold, cancelled, returned] = [
    add(({ amounts }) => amounts.sold),
    add(({ amounts }) => amounts.cancelled),
    add(({ amounts }) => amounts.returned),
  ]
  return {
    orders: new Set(sales.map(({ part }) => part.order_id)).size,
    parts: sales.length,
    units: add(({ part }) => part.lines.reduce((sum, { quantity }) => sum + quantity, 0)),
    ...{ sold, cancelled, returned, net: sold - cancelled - returned },
    discount: add(({ part }) => discountsOfPart(part).discount),
    network: add(({ part }) => discountsOfPart(part).network),
  }
}

/** Sales grouped and added up, by the key `of` gives; in the order their keys are first met. */
export function sumBy<Key extends string>(
  sales: readonly Counted[],
  of: (sale: Counted) => Key,
): Map<Key, Sums> {
  const groups = new Map<Key, Counted[]>()
  for (const sale of sales) groups.set(of(sale), [...(groups.get(of(sale)) ?? []), sale])
  return new Map([...groups].map(([key, group]) => [key, sumOf(group)]))
}

/** The day a sale was made, in Morocco. */
export const dayOf = ({ part }: Counted): string => dayInMorocco(part.sold_at)
