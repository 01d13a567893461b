import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { CASH_ON_DELIVERY_PROVIDER_ID } from "../modules/cash-on-delivery"
import type { SalePayment } from "../modules/ledger/sale"

const orderSchema = z.object({
  created_at: z.coerce.date(),
  items: z.array(
    z.object({
      id: z.string(),
      product_id: z.string().nullish(),
      tax_lines: z.array(z.object({ rate: z.coerce.number() })).nullish(),
    }),
  ),
  payment_collections: z
    .array(z.object({ payments: z.array(z.object({ provider_id: z.string() })).nullish() }).nullish())
    .nullish(),
})

const FIELDS = [
  "created_at",
  "items.id",
  "items.product_id",
  "items.tax_lines.rate",
  "payment_collections.payments.provider_id",
]

/** What an order says of how its lines were sold: when, with which VAT, and how they are paid. */
export type SoldOrder = {
  at: Date
  payment: SalePayment
  lines: Map<string, { product_id: string; vat_percent: number }>
}

/** Reads an order as the books look at it. */
export async function readSoldOrder(container: MedusaContainer, orderId: string): Promise<SoldOrder> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id: orderId } })
  const { created_at: at, items, payment_collections } = orderSchema.parse(data[0])
  const payments = (payment_collections ?? []).flatMap((collection) => collection?.payments ?? [])
  const isCash = payments.every(({ provider_id }) => provider_id === CASH_ON_DELIVERY_PROVIDER_ID)
  const lines = items.map(({ id, product_id, tax_lines }) => {
    const vat_percent = (tax_lines ?? []).reduce((sum, { rate }) => sum + rate, 0)
    return [id, { product_id: product_id ?? "", vat_percent }] as const
  })
  return { at, payment: isCash ? "cash_on_delivery" : "card", lines: new Map(lines) }
}
