import { splitByLargestRemainder } from "./split-total"
import type { FulfilmentKind } from "./statuses"
import { centimes } from "../../money/centimes"

/** What an order's line or shipping method came to, in dirhams, tax included; fractions of a centime are possible. */
type Amounts = { total: number; tax_total: number; discount_total: number }

export type OrderLine = Amounts & { id: string; cooperative_id: string; requires_shipping: boolean }

export type OrderDelivery = Amounts & {
  id: string
  cooperative_id: string
  shipping_option_id: string | null
  kind: "delivery" | "pickup"
}

/** An order as it must be to be divided among its cooperatives. */
export type SplittableOrder = Amounts & { lines: OrderLine[]; deliveries: OrderDelivery[] }

/** One cooperative's part; amounts in dirhams, whole centimes, tax included. */
export type OrderPart = {
  cooperative_id: string
  fulfilment_kind: FulfilmentKind
  item_ids: string[]
  shipping_method_id: string | null
  shipping_option_id: string | null
  item_total: number
  shipping_total: number
  discount_total: number
  tax_total: number
  total: number
}

type Group = { cooperative_id: string; lines: OrderLine[]; delivery: OrderDelivery | null }

/**
 * Divides an order among its cooperatives, in the order of their first line. Totals, taxes and discounts of the parts
 * add up to the order's, to the centime: what rounding leaves over goes by largest remainder.
 */
export function splitOrder(order: SplittableOrder): OrderPart[] {
  const groups = groupLines(order)
  const share = (total: number, weights: number[]) => splitByLargestRemainder(centimes(total), weights)
  const goodsAndShipping = share(
    order.total,
    groups.flatMap((group) => [sum(group.lines, "total"), group.delivery?.total ?? 0]),
  )
  const taxes = share(
    order.tax_total,
    groups.map((group) => sumAll(group, "tax_total")),
  )
  const discounts = share(
    order.discount_total,
    groups.map((group) => sumAll(group, "discount_total")),
  )
  return groups.map((group, index) => {
    const item_total = goodsAndShipping[2 * index] ?? 0
    const shipping_total = goodsAndShipping[2 * index + 1] ?? 0
    return {
      cooperative_id: group.cooperative_id,
      fulfilment_kind: kindOf(group),
      item_ids: group.lines.map(({ id }) => id),
      shipping_method_id: group.delivery?.id ?? null,
      shipping_option_id: group.delivery?.shipping_option_id ?? null,
      item_total: item_total / 100,
      shipping_total: shipping_total / 100,
      discount_total: (discounts[index] ?? 0) / 100,
      tax_total: (taxes[index] ?? 0) / 100,
      total: (item_total + shipping_total) / 100,
    }
  })
}

function groupLines({ lines, deliveries }: SplittableOrder): Group[] {
  const groups = new Map<string, Group>()
  for (const line of lines) {
    const { cooperative_id } = line
    const delivery = deliveries.find((candidate) => candidate.cooperative_id === cooperative_id) ?? null
    const group = groups.get(cooperative_id) ?? { cooperative_id, lines: [], delivery }
    group.lines.push(line)
    groups.set(cooperative_id, group)
  }
  return [...groups.values()]
}

function kindOf({ lines, delivery }: Group): FulfilmentKind {
  return lines.some((line) => line.requires_shipping) ? (delivery?.kind ?? "delivery") : "service"
}

function sum(amounts: Amounts[], field: keyof Amounts): number {
  return amounts.reduce((total, amount) => total + amount[field], 0)
}

function sumAll(group: Group, field: keyof Amounts): number {
  return sum(group.lines, field) + (group.delivery?.[field] ?? 0)
}
