import {
  type CheckoutCart,
  type CheckoutCooperative,
  type CheckoutItem,
  cooperativeOf,
} from "./checkout-cart"

type ChosenMethod = CheckoutCart["shipping_methods"][number]

/** One cooperative's goods in a cart, and the delivery chosen for them. */
export type CartGroup = {
  cooperative: CheckoutCooperative
  items: CheckoutItem[]
  method: ChosenMethod | null
  /** False when it is only services: nothing travels. */
  needs_delivery: boolean
}

/** The cart by cooperative, in the order the shopper met them. Items of no cooperative are in no group. */
export function groupByCooperative(cart: CheckoutCart): CartGroup[] {
  const groups = new Map<string, CartGroup>()
  for (const item of cart.items) {
    const cooperative = cooperativeOf(item)
    if (!cooperative) continue
    const group = groups.get(cooperative.id) ?? {
      cooperative,
      items: [],
      needs_delivery: false,
      method: cart.shipping_methods.find(({ data }) => data?.cooperative_id === cooperative.id) ?? null,
    }
    group.items.push(item)
    group.needs_delivery ||= item.requires_shipping
    groups.set(cooperative.id, group)
  }
  return [...groups.values()]
}
