import { z } from "@medusajs/framework/zod"
import { languageTexts } from "../../languages/language-text"
import { type Language, marketLanguage } from "../../languages/languages"
import { lineSnapshotSchema } from "../../modules/cooperative-order/line-snapshot"
import {
  COOPERATIVE_ORDER_STATUSES,
  FULFILMENT_KINDS,
  VOID_STATUSES,
} from "../../modules/cooperative-order/statuses"

const amount = z.unknown().transform((value) => Number(value ?? 0))

/** A part as it is read for shoppers and cooperatives. */
export const partSchema = z.object({
  id: z.string(),
  order_id: z.string(),
  cooperative_id: z.string(),
  number: z.string(),
  status: z.enum(COOPERATIVE_ORDER_STATUSES),
  fulfilment_kind: z.enum(FULFILMENT_KINDS),
  created_at: z.coerce.date(),
  lines: z.object({ lines: z.array(lineSnapshotSchema) }).transform(({ lines }) => lines),
  currency_code: z.string(),
  item_total: amount,
  shipping_total: amount,
  discount_total: amount,
  tax_total: amount,
  total: amount,
  tracking_number: z.string().nullable(),
  refusal_reason: z.string().nullable(),
  events: z
    .array(
      z.object({
        status: z.enum(COOPERATIVE_ORDER_STATUSES),
        at: z.coerce.date(),
        tracking_number: z.string().nullish(),
        reason: z.string().nullish(),
      }),
    )
    .transform((events) => [...events].sort((a, b) => a.at.getTime() - b.at.getTime())),
})

export type Part = z.output<typeof partSchema>

/** Fields of `cooperative_order` that `partSchema` reads. */
export const PART_FIELDS = [
  "id",
  "order_id",
  "cooperative_id",
  "number",
  "status",
  "fulfilment_kind",
  "created_at",
  "lines",
  "currency_code",
  "item_total",
  "shipping_total",
  "discount_total",
  "tax_total",
  "total",
  "tracking_number",
  "refusal_reason",
  "events.status",
  "events.at",
  "events.tracking_number",
  "events.reason",
]

/** Where an order goes and whom to call. */
export const addressSchema = z.object({
  first_name: z.string().nullish(),
  phone: z.string().nullish(),
  address_1: z.string().nullish(),
  city: z.string().nullish(),
  province: z.string().nullish(),
  postal_code: z.string().nullish(),
  metadata: z.object({ note: z.string().nullish() }).nullish(),
})

export const orderSchema = z.object({
  id: z.string(),
  display_id: z.number(),
  created_at: z.coerce.date(),
  email: z.string().nullish(),
  locale: z.string().nullish(),
  currency_code: z.string(),
  shipping_address: addressSchema.nullish(),
})

export type PlacedOrder = z.output<typeof orderSchema>

/** Fields of `order` that `orderSchema` reads. */
export const ORDER_FIELDS = [
  "id",
  "display_id",
  "created_at",
  "email",
  "locale",
  "currency_code",
  "shipping_address.*",
]

/** The public face of the cooperative that sold a part. */
export type PartCooperative = { id: string; handle: string; name: unknown; province_id: string | null }

/** Amounts of a part, in dirhams, tax included. */
export function totalsOf(
  part: Pick<Part, "item_total" | "shipping_total" | "discount_total" | "tax_total" | "total">,
) {
  return {
    items: part.item_total,
    shipping: part.shipping_total,
    discount: part.discount_total,
    tax: part.tax_total,
    total: part.total,
  }
}

/** Adds amounts in whole centimes, so that no fraction creeps in. */
function addUp(amounts: number[]): number {
  return amounts.reduce((sum, value) => sum + Math.round(value * 100), 0) / 100
}

const isVoid = ({ status }: Part) => VOID_STATUSES.includes(status)

/** Where an order stands as a whole. */
export function statusOfOrder(parts: Part[]): "pending" | "in_progress" | "delivered" | "cancelled" {
  const live = parts.filter((part) => !isVoid(part))
  if (!live.length && parts.length) return "cancelled"
  if (parts.length && live.every(({ status }) => status === "delivered")) return "delivered"
  return parts.every(({ status }) => status === "pending") ? "pending" : "in_progress"
}

/** What was paid on delivery so far, and what is still to pay: parts that will never come are not due. */
export function paymentOf(parts: Part[]) {
  const paid = addUp(parts.filter(({ status }) => status === "delivered").map(({ total }) => total))
  const due = addUp(
    parts.filter((part) => !isVoid(part) && part.status !== "delivered").map(({ total }) => total),
  )
  return { method: "cash_on_delivery" as const, status: paymentStatus(parts, paid, due), paid, due }
}

function paymentStatus(parts: Part[], paid: number, due: number) {
  if (parts.length && parts.every(isVoid)) return "cancelled" as const
  if (paid === 0) return "unpaid" as const
  return due === 0 ? ("paid" as const) : ("partially_paid" as const)
}

/** A part's lines as people read them. */
export function linesOf(part: Part) {
  return part.lines.map(({ item_id, ...line }) => ({ id: item_id, ...line }))
}

/** A part's history; a tracking number or a reason comes with the step that brought it. */
export function historyOf(part: Part) {
  return part.events.map(({ status, at, tracking_number, reason }) => ({
    status,
    at,
    ...(tracking_number ? { tracking: tracking_number } : {}),
    ...(reason ? { reason } : {}),
  }))
}

/** An address as people read it. */
export function addressOf(address: PlacedOrder["shipping_address"]) {
  if (!address) return null
  return {
    name: address.first_name || null,
    phone: address.phone || null,
    province: address.province || null,
    commune: address.city || null,
    address_1: address.address_1 || null,
    postal_code: address.postal_code || null,
    note: address.metadata?.note || null,
  }
}

/** One order as its shopper follows it: one number, a part for each cooperative. */
export function toOrderView(order: PlacedOrder, parts: Part[], cooperatives: Map<string, PartCooperative>) {
  const lang: Language = marketLanguage(order.locale)
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
      payment: paymentOf(parts),
    },
    parts: parts.map((part) => toPartView(part, cooperatives.get(part.cooperative_id))),
  }
}

export type OrderView = ReturnType<typeof toOrderView>

function toPartView(part: Part, cooperative: PartCooperative | undefined) {
  return {
    id: part.id,
    number: part.number,
    status: part.status,
    cooperative: {
      handle: cooperative?.handle ?? "",
      name: languageTexts(cooperative?.name),
      province: cooperative?.province_id ?? null,
    },
    items: linesOf(part),
    delivery: { kind: part.fulfilment_kind, tracking_number: part.tracking_number },
    totals: totalsOf(part),
    history: historyOf(part),
  }
}
