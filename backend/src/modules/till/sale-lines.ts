import { z } from "@medusajs/framework/zod"
import { CONFLICT_KINDS, SETTLE_CHOICES } from "./statuses"

/**
 * A line as it was sold at the stand, in centimes: what was charged for one, and what one costs without a campaign.
 * `product_id` is null for goods the market knows nothing of.
 */
export const saleLineSchema = z.object({
  variant_id: z.string(),
  product_id: z.string().nullable(),
  title: z.string(),
  quantity: z.number(),
  unit_centimes: z.number(),
  list_centimes: z.number(),
})
export type SaleLine = z.output<typeof saleLineSchema>

/** The column of a sale's lines. */
export const linesColumnSchema = z.object({ lines: z.array(saleLineSchema) }).transform(({ lines }) => lines)

/**
 * What stands in a sale's way: its lines, by their place, and the answers there are. `free` is how many can be sold of
 * what is reserved; `online` names the order that could be cancelled.
 */
export const conflictSchema = z.object({
  kind: z.enum(CONFLICT_KINDS),
  lines: z.array(
    z.object({
      index: z.number(),
      variant_id: z.string(),
      title: z.string(),
      quantity: z.number(),
      free: z.number().nullable(),
      price_centimes: z.number().nullable(),
      online: z.object({ order_number: z.string(), quantity: z.number() }).nullable(),
    }),
  ),
  choices: z.array(z.enum(SETTLE_CHOICES)),
})
export type Conflict = z.output<typeof conflictSchema>

/** One answer that was given, by whom and when. */
export const settlementsColumnSchema = z
  .object({
    settlements: z.array(
      z.object({
        kind: z.enum(CONFLICT_KINDS),
        choice: z.enum(SETTLE_CHOICES),
        by: z.string(),
        at: z.coerce.date(),
      }),
    ),
  })
  .transform(({ settlements }) => settlements)
export type Settlement = z.output<typeof settlementsColumnSchema>[number]
