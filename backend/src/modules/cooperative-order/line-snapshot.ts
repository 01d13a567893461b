import { z } from "@medusajs/framework/zod"

/**
 * A line of a part as it was sold: its words are in the shopper's language, its amounts in dirhams, tax included. Kept
 * because a refused part's lines leave Medusa's order. `quantity` is what was sold; `cancelled_quantity` of it will not
 * come, and `total` is for the rest.
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
  /** Keys of the requests that cancelled some of it: sent again, they cancel no more. */
  cancel_keys: z.array(z.string()).optional(),
  unit_price: z.number(),
  total: z.number(),
})

export type LineSnapshot = z.output<typeof lineSnapshotSchema>

/** The column of a part that holds its lines. */
export const linesColumnSchema = z
  .object({ lines: z.array(lineSnapshotSchema) })
  .transform(({ lines }) => lines)
