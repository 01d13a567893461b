import { z } from "@medusajs/framework/zod"
import { BEARERS } from "../fair-campaign/bearers"
import { SALE_PAYMENTS, type Sale, type SalePayment } from "./sale"

const percent = z.coerce.number()

const saleLineSchema = z.object({
  id: z.string(),
  quantity: z.number(),
  total: z.number(),
  discount: z.number().optional(),
  borne_by: z.enum(BEARERS).optional(),
  vat_percent: percent,
  commission_percent: percent,
  solidarity_percent: percent,
})

/** A sale as it was kept, and how it is paid. */
export type KeptSale = Sale & { payment: SalePayment }

/** A row of `ledger_sale`. */
export const saleRowSchema = z
  .object({
    cooperative_order_id: z.string(),
    order_id: z.string(),
    cooperative_id: z.string(),
    currency_code: z.string(),
    lines: z.object({ lines: z.array(saleLineSchema) }),
    delivery_centimes: z.number(),
    payment: z.enum(SALE_PAYMENTS),
  })
  .transform(({ lines: { lines }, delivery_centimes: delivery, ...sale }): KeptSale => ({
    ...sale,
    lines,
    delivery,
  }))
