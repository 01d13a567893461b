import { marketLanguage } from "../../languages/languages"
import {
  canTransition,
  isHandedOver,
  OPEN_STATUSES,
  type PartAction,
} from "../../modules/cooperative-order/statuses"
import type { RefundView } from "../../refunds/refund-view"
import { liveQuantity } from "../../modules/cooperative-order/parcel-items"
import { historyOf, type Part, totalsOf } from "./part"
import { dueOf, linesOf, parcelsOf, returnsOf, versionOf } from "./part-progress"
import { addressOf, paymentMethodOf, type PlacedOrder } from "./placed-order"

const MEMBER_ACTIONS = [
  "accept",
  "refuse",
  "pack",
  "ship",
  "deliver",
  "cancel_line",
] as const satisfies readonly PartAction[]

/** A part as its cooperative sees it in a list. */
export function toPartRow(part: Part, order: PlacedOrder | undefined) {
  return {
    id: part.id,
    number: part.number,
    status: part.status,
    created_at: part.created_at,
    fulfilment_kind: part.fulfilment_kind,
    item_count: part.lines.reduce((sum, line) => sum + liveQuantity(line), 0),
    total: part.total,
    currency_code: part.currency_code,
    customer_name: order?.shipping_address?.first_name || null,
    province: order?.shipping_address?.province || null,
    commune: order?.shipping_address?.city || null,
    lang: marketLanguage(order?.locale),
  }
}

/** What its cooperative can do to a part now. Nothing is delivered that is not on its way, nor kept ready. */
function actionsOf(part: Part) {
  const isOnItsWay = part.parcels.some(({ delivered_at }) => !delivered_at)
  return MEMBER_ACTIONS.filter((action) => {
    if (!canTransition(action, part.status, part.fulfilment_kind)) return false
    return action !== "deliver" || isOnItsWay || isHandedOver(part.status)
  })
}

/** How to reach a shopper who still waits: by telephone or by WhatsApp. */
function contactOf(phone: string | null | undefined) {
  if (!phone) return null
  return { phone, whatsapp_url: `https://wa.me/${phone.replace(/\D/g, "")}` }
}

/**
 * A part as its cooperative works on it: its own lines only, and the shopper's address. The phone number is shown while
 * the shopper still waits for the goods, and no longer: it serves the delivery.
 */
export function toPartDetail(part: Part, order: PlacedOrder | undefined, refunds: RefundView[] = []) {
  const isOpen = OPEN_STATUSES.includes(part.status)
  const address = addressOf(order?.shipping_address)
  const method = paymentMethodOf(order)
  return {
    ...toPartRow(part, order),
    version: versionOf(part),
    items: linesOf(part),
    totals: totalsOf(part),
    cancelled_total: part.cancelled_total,
    payment_method: method,
    cash_to_collect: dueOf(part, method),
    tracking_number: part.tracking_number,
    refusal_reason: part.refusal_reason,
    parcels: parcelsOf(part, method),
    returns: returnsOf(part),
    refunds,
    shopper: address && { ...address, phone: isOpen ? address.phone : null },
    contact: isOpen ? contactOf(address?.phone) : null,
    history: historyOf(part),
    actions: actionsOf(part),
  }
}
