import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { conflictSchema, linesColumnSchema, settlementsColumnSchema } from "../../modules/till/sale-lines"
import { SETTLE_CHOICES, TILL_SALE_STATUSES } from "../../modules/till/statuses"
import { tillService } from "./till-service"

/** A sale of a till as the database has it. */
export const tillSaleSchema = z.object({
  id: z.string(),
  cooperative_id: z.string(),
  edition_id: z.string(),
  sale_key: z.string(),
  device_id: z.string(),
  sequence: z.number(),
  lines: linesColumnSchema,
  total_centimes: z.number(),
  cash_centimes: z.number().nullable(),
  sold_at: z.coerce.date(),
  clock_corrected: z.boolean(),
  status: z.enum(TILL_SALE_STATUSES),
  conflict: conflictSchema.nullable(),
  settlements: settlementsColumnSchema.nullable().transform((settlements) => settlements ?? []),
  settled_with: z.enum(SETTLE_CHOICES).nullable(),
  cart_id: z.string().nullable(),
  order_id: z.string().nullable(),
  cooperative_order_id: z.string().nullable(),
  order_number: z.string().nullable(),
  member_id: z.string(),
})
export type TillSale = z.output<typeof tillSaleSchema>

/** Fields of `till_sale` that `tillSaleSchema` reads. */
export const TILL_SALE_FIELDS = Object.keys(tillSaleSchema.shape)

/** One sale as it is now. */
export async function readTillSale(container: MedusaContainer, id: string): Promise<TillSale> {
  return tillSaleSchema.parse(await tillService(container).retrieveTillSale(id))
}
