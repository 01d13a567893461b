import type { StandOfPart } from "../../fairs/stand-pickup/stands-of-parts"
import { languageTexts } from "../../languages/language-text"
import { type Language, marketLanguage } from "../../languages/languages"
import { canTransition } from "../../modules/cooperative-order/statuses"
import type { RefundView } from "../../refunds/refund-view"
import { historyOf, type Part, totalsOf } from "./part"
import { addUp, collectedOf, dueOf, isVoid, linesOf, parcelsOf, returnsOf } from "./part-progress"
import { returnableQuantity, returnUntil } from "./returnable"
import { addressOf, type PaymentMethod, paymentMethodOf, type PlacedOrder } from "./placed-order"

/** The public face of the cooperative that sold a part. */
export type PartCooperative = { id: string; handle: string; name: unknown; province_id: string | null }

/** Where an order stands as a whole. */
export function statusOfOrder(parts: Part[]): "pending" | "in_progress" | "delivered" | "cancelled" {
  const live = parts.filter((part) => !isVoid(part))
  if (!live.length && parts.length) return "cancelled"
  if (parts.length && live.every(({ status }) => status === "delivered")) return "delivered"
  return parts.every(({ status }) => status === "pending") ? "pending" : "in_progress"
}

/**
 * What was paid so far, given back since, and is still to pay on delivery: parts that will never come are not due. A card
 * pays everything at once.
 */
export function paymentOf(parts: Part[], method: PaymentMethod, refunds: Map<string, RefundView[]>) {
  const paid = addUp(parts.map((part) => (method === "card" ? soldFor(part) : collectedOf(part))))
  const due = addUp(parts.map((part) => dueOf(part, method)))
  const given = parts.flatMap(({ id }) => refunds.get(id) ?? []).filter(({ status }) => status === "sent")
  const refunded = addUp(given.map(({ amount }) => amount))
  return { method, status: paymentStatus(parts, paid, due), paid, refunded, due }
}

/** What a part came to when it was placed, in dirhams. */
const soldFor = ({ total, cancelled_total }: Part): number => addUp([total, cancelled_total])

function paymentStatus(parts: Part[], paid: number, due: number) {
  if (parts.length && parts.every(isVoid)) return "cancelled" as const
  if (paid === 0) return "unpaid" as const
  return due === 0 ? ("paid" as const) : ("partially_paid" as const)
}

/** One order as its shopper follows it: one number, a part for each cooperative. */
export function toOrderView(
  order: PlacedOrder,
  parts: Part[],
  cooperatives: Map<string, PartCooperative>,
  refunds: Map<string, RefundView[]> = new Map(),
  stands: Map<string, StandOfPart> = new Map(),
) {
  const lang: Language = marketLanguage(order.locale)
  const method = paymentMethodOf(order)
  const sum = (field: "item_total" | "shipping_total" | "discount_total" | "tax_total" | "total") =>
    addUp(parts.map((part) => part[field]))
  return {
    order: {
      id: order.id,
      number: String(order.display_id),
      created_at: order.created_at,
      status: statusOfOrder(parts),
      lang,
      currency_code: order.currency_code,
      totals: {
        items: sum("item_total"),
        shipping: sum("shipping_total"),
        discount: sum("discount_total"),
        tax: sum("tax_total"),
        total: sum("total"),
      },
      address: addressOf(order.shipping_address),
      contact: {
        name: order.shipping_address?.first_name || null,
        phone: order.shipping_address?.phone || null,
        email: order.email ?? null,
      },
      payment: paymentOf(parts, method, refunds),
    },
    parts: parts.map((part) => ({
      ...toPartView(part, cooperatives.get(part.cooperative_id), method),
      stand: stands.get(part.id) ?? null,
      refunds: refunds.get(part.id) ?? [],
    })),
  }
}

export type OrderView = ReturnType<typeof toOrderView>

function toPartView(part: Part, cooperative: PartCooperative | undefined, method: PaymentMethod) {
  const now = new Date()
  const return_until = returnUntil(part, now)
  const canCancel = canTransition("cancel", part.status, part.fulfilment_kind)
  return {
    id: part.id,
    number: part.number,
    status: part.status,
    cooperative: {
      handle: cooperative?.handle ?? "",
      name: languageTexts(cooperative?.name),
      province: cooperative?.province_id ?? null,
    },
    items: linesOf(part).map((line) => ({
      ...line,
      returnable_quantity: returnableQuantity(part, line.id, now),
    })),
    delivery: { kind: part.fulfilment_kind, tracking_number: part.tracking_number },
    totals: totalsOf(part),
    parcels: parcelsOf(part, method),
    returns: returnsOf(part).map(({ actions: _, ...row }) => row),
    return_until,
    actions: [...(canCancel ? ["cancel" as const] : []), ...(return_until ? ["return" as const] : [])],
    history: historyOf(part),
  }
}
