import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { keepSales } from "../books/keep-sales"
import { LEDGER_MODULE } from "../modules/ledger"
import { saleRowSchema } from "../modules/ledger/sale-row"
import type { LedgerModuleService } from "../modules/ledger/service"
import { PART_FIELDS, partSchema } from "../workflows/cooperative-order/part"
import type { PartRates } from "./gross-lines"

const PART_ENTITY: string = "cooperative_order"
const ORDER_ENTITY: string = "order"

const invoicedPartSchema = z.intersection(partSchema, z.object({ shipping_method_id: z.string().nullish() }))
export type InvoicedPart = z.output<typeof invoicedPartSchema>

const deliveries = z
  .array(
    z.object({
      shipping_methods: z
        .array(
          z.object({ id: z.string(), tax_lines: z.array(z.object({ rate: z.coerce.number() })).nullish() }),
        )
        .nullish(),
    }),
  )
  .transform((orders) => orders.flatMap(({ shipping_methods }) => shipping_methods ?? []))

/** Reads a part, or null when there is none. */
export async function readInvoicedPart(container: MedusaContainer, id: string): Promise<InvoicedPart | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: PART_ENTITY,
    fields: [...PART_FIELDS, "shipping_method_id"],
    filters: { id },
  })
  return data[0] ? invoicedPartSchema.parse(data[0]) : null
}

/** How a part was paid, and the VAT of the day it was sold: its goods' as the books keep it, its delivery's as ordered. */
export async function readPartTerms(container: MedusaContainer, part: InvoicedPart) {
  await keepSales(container, part.order_id)
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const [row] = await ledger.listSaleSnapshots({ cooperative_order_id: part.id }, { take: 1 })
  if (!row) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `How ${part.id} was sold was not kept.`)
  const { payment, lines } = saleRowSchema.parse(row)
  const rates: PartRates = {
    lines: new Map(lines.map(({ id, vat_percent }) => [id, vat_percent])),
    delivery: await readDeliveryVat(container, part),
  }
  return { payment, rates }
}

async function readDeliveryVat(container: MedusaContainer, part: InvoicedPart): Promise<number> {
  if (!part.shipping_method_id) return 0
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: ORDER_ENTITY,
    fields: ["shipping_methods.id", "shipping_methods.tax_lines.rate"],
    filters: { id: part.order_id },
  })
  const method = deliveries.parse(data).find(({ id }) => id === part.shipping_method_id)
  return (method?.tax_lines ?? []).reduce((percent, { rate }) => percent + rate, 0)
}
