import type { MedusaContainer } from "@medusajs/framework/types"
import { readCategories } from "../../books/read-categories"
import { readShareRates } from "../../books/read-share-rates"
import { readDiscounts } from "../../fairs/attribution/order-fairs"
import { layLines } from "../../modules/cooperative-order/lay-lines"
import type { LineSnapshot } from "../../modules/cooperative-order/line-snapshot"
import { type OrderPart, splitOrder } from "../../modules/cooperative-order/split-order"
import type { SaleLine } from "../../modules/ledger/sale"
import type { CartGroup } from "./cart-groups"
import type { CheckoutCart, CheckoutItem } from "./checkout-cart"

/** A cooperative's part of a cart, as the books would keep it if it were sold now; in centimes. */
export type CartSale = { cooperative_id: string; lines: SaleLine[]; delivery: number }

const NO_TAX = { tax_total: 0, discount_total: 0 }

/** The parts of a cart, divided and rated as its order will be. */
export async function readCartSales(
  container: MedusaContainer,
  cart: CheckoutCart,
  groups: readonly CartGroup[],
): Promise<CartSale[]> {
  const sold = groups.flatMap(({ cooperative, items }) => items.map((item) => ({ item, cooperative })))
  const categories = await readCategories(
    container,
    sold.flatMap(({ item }) => item.product_id ?? []),
  )
  const goods = sold.map(({ item, cooperative }) => ({
    cooperative_id: cooperative.id,
    categories: categories.get(item.product_id ?? "") ?? [],
  }))
  const rates = await readShareRates(container, goods)
  const discountOf = await readDiscounts(container, cart.items)
  const rateOf = new Map(sold.map(({ item }, index) => [item.id, rates[index]]))
  return divide(cart, groups).map((part) => {
    const items = sold.map(({ item }) => item).filter(({ id }) => part.item_ids.includes(id))
    const totals = layLines(
      part.item_total,
      items.map(({ total }) => total),
    )
    const lines = items.map((item, index) => ({
      id: item.id,
      quantity: item.quantity,
      total: totals[index] ?? 0,
      ...inCentimes(discountOf(item.id, (totals[index] ?? 0) / 100)),
      vat_percent: vatOf(item),
      commission_percent: rateOf.get(item.id)?.commission_percent ?? 0,
      solidarity_percent: rateOf.get(item.id)?.solidarity_percent ?? 0,
    }))
    const { cooperative_id, shipping_total } = part
    return { cooperative_id, lines, delivery: Math.round(shipping_total * 100) }
  })
}

function divide(cart: CheckoutCart, groups: readonly CartGroup[]): OrderPart[] {
  return splitOrder({
    ...{ total: cart.total, ...NO_TAX },
    lines: groups.flatMap(({ cooperative, items }) =>
      items.map(({ id, total, requires_shipping }) => ({
        ...{ id, total, requires_shipping, cooperative_id: cooperative.id, ...NO_TAX },
      })),
    ),
    deliveries: groups.flatMap(({ cooperative, method, needs_delivery }) =>
      method && needs_delivery
        ? {
            ...{ id: method.id, cooperative_id: cooperative.id, total: method.total, ...NO_TAX },
            ...{ shipping_option_id: method.shipping_option_id ?? null, kind: "delivery" as const },
          }
        : [],
    ),
  })
}

function inCentimes({ discount, borne_by }: Pick<LineSnapshot, "discount" | "borne_by">) {
  return discount ? { discount: Math.round(discount * 100), borne_by } : {}
}

function vatOf({ tax_lines }: CheckoutItem): number {
  return (tax_lines ?? []).reduce((percent, { rate }) => percent + rate, 0)
}
