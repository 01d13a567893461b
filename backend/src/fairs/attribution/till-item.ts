import { z } from "@medusajs/framework/zod"

/** What a till writes on a line it sold under a campaign: what it costs without, in dirhams, and whose price it had. */
const tillLineSchema = z.object({ list_price: z.number().positive(), promotion_id: z.string() })

/** A line as attribution reads it; amounts in dirhams, tax included. */
export type FairItem = {
  id: string
  quantity: number
  unit_price: number
  metadata?: unknown
  adjustments?: { amount: number; promotion_id?: string | null | undefined }[] | null | undefined
}

/** A till sells at the fair's price, with no discount on the order: its line, as the market's own site would have it. */
export function asDiscounted(item: FairItem): FairItem {
  const told = tillLineSchema.safeParse(item.metadata)
  if (!told.success || told.data.list_price <= item.unit_price) return item
  const { list_price, promotion_id } = told.data
  const amount = (list_price - item.unit_price) * item.quantity
  return { ...item, unit_price: list_price, adjustments: [{ amount, promotion_id }] }
}
