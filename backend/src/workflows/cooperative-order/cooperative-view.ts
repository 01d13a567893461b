import { marketLanguage } from "../../languages/languages"
import { canTransition, OPEN_STATUSES, type PartAction } from "../../modules/cooperative-order/statuses"
import { historyOf, linesOf, type Part, totalsOf } from "./part"
import { addressOf, type PlacedOrder } from "./placed-order"

const MEMBER_ACTIONS = ["accept", "refuse", "ship", "deliver"] as const satisfies readonly PartAction[]

/** A part as its cooperative sees it in a list. */
export function toPartRow(part: Part, order: PlacedOrder | undefined) {
  return {
    id: part.id,
    number: part.number,
    status: part.status,
    created_at: part.created_at,
    fulfilment_kind: part.fulfilment_kind,
    item_count: part.lines.reduce((sum, { quantity }) => sum + quantity, 0),
    total: part.total,
    customer_name: order?.shipping_address?.first_name || null,
    province: order?.shipping_address?.province || null,
    commune: order?.shipping_address?.city || null,
    lang: marketLanguage(order?.locale),
  }
}

/**
 * A part as its cooperative works on it: its own lines only, and the shopper's address. The phone number is shown while
 * the shopper still waits for the goods, and no longer: it serves the delivery.
 */
export function toPartDetail(part: Part, order: PlacedOrder | undefined) {
  const isOpen = OPEN_STATUSES.includes(part.status)
  const address = addressOf(order?.shipping_address)
  return {
    ...toPartRow(part, order),
    items: linesOf(part),
    totals: totalsOf(part),
    tracking_number: part.tracking_number,
    refusal_reason: part.refusal_reason,
    shopper: address && { ...address, phone: isOpen ? address.phone : null },
    history: historyOf(part),
    actions: MEMBER_ACTIONS.filter((action) => canTransition(action, part.status, part.fulfilment_kind)),
  }
}
