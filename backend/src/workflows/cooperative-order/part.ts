import { z } from "@medusajs/framework/zod"
import { lineSnapshotSchema } from "../../modules/cooperative-order/line-snapshot"
import { COOPERATIVE_ORDER_STATUSES, FULFILMENT_KINDS } from "../../modules/cooperative-order/statuses"

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
