import { z } from "@medusajs/framework/zod"

/**
 * A line of a part as it was sold: its words are in the shopper's language, its amounts in dirhams, tax included. Kept
 * because a refused part's lines leave Medusa's order.
 */
export const lineSnapshotSchema = z.object({
  item_id: z.string(),
  title: z.string(),
  variant_title: z.string().nullable(),
  thumbnail: z.string().nullable(),
  product_handle: z.string().nullable(),
  quantity: z.number(),
  unit_price: z.number(),
  total: z.number(),
})

export type LineSnapshot = z.infer<typeof lineSnapshotSchema>
