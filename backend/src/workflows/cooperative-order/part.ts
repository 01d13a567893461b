import { z } from "@medusajs/framework/zod"
import { linesColumnSchema } from "../../modules/cooperative-order/line-snapshot"
import { itemsColumnSchema } from "../../modules/cooperative-order/parcel-items"
import { RETURN_REASONS, RETURN_STATUSES } from "../../modules/cooperative-order/return-statuses"
import { COOPERATIVE_ORDER_STATUSES, FULFILMENT_KINDS } from "../../modules/cooperative-order/statuses"
import { FAIR_DOORS } from "../../modules/fair/statuses"
import { amountSchema, parcelsSchema } from "./loaded-part"

/** Goods somebody wants to give back, as they are read everywhere; `refund` in dirhams. */
export const returnSchema = z.object({
  id: z.string(),
  status: z.enum(RETURN_STATUSES),
  items: itemsColumnSchema,
  reason: z.enum(RETURN_REASONS),
  note: z.string().nullish(),
  refusal_reason: z.string().nullish(),
  refund: amountSchema,
  requested_at: z.coerce.date(),
  decided_at: z.coerce.date().nullish(),
  received_at: z.coerce.date().nullish(),
})

export type PartReturn = z.output<typeof returnSchema>

/** A part as it is read for shoppers and cooperatives. */
export const partSchema = z.object({
  id: z.string(),
  order_id: z.string(),
  cooperative_id: z.string(),
  number: z.string(),
  status: z.enum(COOPERATIVE_ORDER_STATUSES),
  fulfilment_kind: z.enum(FULFILMENT_KINDS),
  created_at: z.coerce.date(),
  lines: linesColumnSchema,
  currency_code: z.string(),
  item_total: amountSchema,
  shipping_total: amountSchema,
  discount_total: amountSchema,
  tax_total: amountSchema,
  total: amountSchema,
  cancelled_total: amountSchema,
  tracking_number: z.string().nullable(),
  refusal_reason: z.string().nullable(),
  shipping_option_id: z.string().nullish(),
  fair_door: z.enum(FAIR_DOORS).nullish(),
  parcels: parcelsSchema.transform((parcels) => parcels.filter(({ shipped_at }) => shipped_at)),
  returns: z
    .array(returnSchema)
    .nullish()
    .transform((returns) =>
      [...(returns ?? [])].sort((a, b) => a.requested_at.getTime() - b.requested_at.getTime()),
    ),
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
  "cancelled_total",
  "tracking_number",
  "refusal_reason",
  "shipping_option_id",
  "fair_door",
  "parcels.*",
  "returns.*",
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

/** A part's history; a tracking number or a reason comes with the step that brought it. */
export function historyOf(part: Part) {
  return part.events.map(({ status, at, tracking_number, reason }) => ({
    status,
    at,
    ...(tracking_number ? { tracking: tracking_number } : {}),
    ...(reason ? { reason } : {}),
  }))
}
