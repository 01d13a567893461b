import { z } from "@medusajs/framework/zod"
import { BEARERS } from "../fair-campaign/bearers"

/**
 * A line of a part as it was sold: its words are in the shopper's language, its amounts in dirhams, tax included. Kept
 * because a refused part's lines leave Medusa's order. `quantity` is what was sold; `cancelled_quantity` of it will not
 * come, and `total` is for the rest. `sold_total` is what all of it came to: the lines of a part add up to its goods to the
 * centime. `discount` is what a fair's campaign took off all of it, and `borne_by` who bears that.
 */
export const lineSnapshotSchema = z.object({
  item_id: z.string(),
  title: z.string(),
  variant_title: z.string().nullable(),
  thumbnail: z.string().nullable(),
  product_handle: z.string().nullable(),
  quantity: z.number(),
  cancelled_quantity: z.number().default(0),
  cancel_reason: z.string().optional(),
  /** Each time some of it was cancelled: how many, and when. */
  cancellations: z.array(z.object({ quantity: z.number(), at: z.coerce.date() })).optional(),
  /** Keys of the requests that cancelled some of it: sent again, they cancel no more. */
  cancel_keys: z.array(z.string()).optional(),
  unit_price: z.number(),
  total: z.number(),
  sold_total: z.number().optional(),
  discount: z.number().optional(),
  borne_by: z.enum(BEARERS).optional(),
  fair_promotion_id: z.string().optional(),
})

export type LineSnapshot = z.output<typeof lineSnapshotSchema>

/** What a line came to when it was sold, in centimes; of one sold before that was kept, as what is left of it says. */
export function soldCentimes({ sold_total, total, quantity, cancelled_quantity }: LineSnapshot): number {
  const left = quantity - cancelled_quantity
  return Math.round((sold_total ?? (left > 0 ? (total * quantity) / left : total)) * 100)
}

/** The column of a part that holds its lines. */
export const linesColumnSchema = z
  .object({ lines: z.array(lineSnapshotSchema) })
  .transform(({ lines }) => lines)
