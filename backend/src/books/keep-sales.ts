import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { COOPERATIVE_ORDER_MODULE } from "../modules/cooperative-order"
import { linesColumnSchema, soldCentimes } from "../modules/cooperative-order/line-snapshot"
import type { CooperativeOrderModuleService } from "../modules/cooperative-order/service"
import { splitByLargestRemainder } from "../modules/cooperative-order/split-total"
import { LEDGER_MODULE } from "../modules/ledger"
import type { KeptSale } from "../modules/ledger/sale-row"
import type { LedgerModuleService } from "../modules/ledger/service"
import { readCategories } from "./read-categories"
import { readShareRates } from "./read-share-rates"
import { readSoldOrder, type SoldOrder } from "./read-sold-order"

const amount = z.unknown().transform((value) => Math.round(Number(value ?? 0) * 100))

const partRows = z.array(
  z.object({
    id: z.string(),
    order_id: z.string(),
    cooperative_id: z.string(),
    currency_code: z.string(),
    lines: linesColumnSchema,
    shipping_total: amount,
    total: amount,
    cancelled_total: amount,
  }),
)
type PartRow = z.output<typeof partRows>[number]

/**
 * Keeps how each part of an order was sold, with the rates of that day, and answers the parts it kept: none when all
 * were kept before. What is kept is never changed.
 */
export async function keepSales(container: MedusaContainer, orderId: string): Promise<string[]> {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const parts = await listUnkeptParts(container, orderId)
  if (!parts.length) return []
  const order = await readSoldOrder(container, orderId)
  const categories = await readCategories(
    container,
    [...order.lines.values()].map(({ product_id }) => product_id),
  )
  for (const part of parts) {
    await ledger.keepSale(await saleOf(container, part, order, categories))
  }
  return parts.map(({ id }) => id)
}

async function listUnkeptParts(container: MedusaContainer, orderId: string): Promise<PartRow[]> {
  const service = container.resolve<CooperativeOrderModuleService>(COOPERATIVE_ORDER_MODULE)
  const parts = partRows.parse(await service.listCooperativeOrders({ order_id: orderId }))
  const kept = await container
    .resolve<LedgerModuleService>(LEDGER_MODULE)
    .listSaleSnapshots({ order_id: orderId }, { select: ["cooperative_order_id"], take: null })
  const keptIds = new Set(kept.map(({ cooperative_order_id }) => cooperative_order_id))
  return parts.filter(({ id }) => !keptIds.has(id))
}

async function saleOf(
  container: MedusaContainer,
  part: PartRow,
  order: SoldOrder,
  categories: ReadonlyMap<string, string[]>,
): Promise<KeptSale> {
  const facts = part.lines.map(({ item_id }) => order.lines.get(item_id))
  const goods = facts.map((line) => ({
    cooperative_id: part.cooperative_id,
    categories: categories.get(line?.product_id ?? "") ?? [],
  }))
  const rates = await readShareRates(container, goods, order.at)
  const { totals, delivery } = amountsAsSold(part)
  return {
    cooperative_order_id: part.id,
    order_id: part.order_id,
    cooperative_id: part.cooperative_id,
    currency_code: part.currency_code,
    delivery,
    payment: order.payment,
    lines: part.lines.map(({ item_id, quantity, discount, borne_by }, index) => ({
      id: item_id,
      quantity,
      total: totals[index] ?? 0,
      ...(discount ? { discount: Math.round(discount * 100), borne_by } : {}),
      vat_percent: facts[index]?.vat_percent ?? 0,
      commission_percent: rates[index]?.commission_percent ?? 0,
      solidarity_percent: rates[index]?.solidarity_percent ?? 0,
    })),
  }
}

/**
 * Centimes of each line and of the delivery as they were sold. They add up to the part, also where a part made before
 * its lines did loses a centime by rounding.
 */
function amountsAsSold({ lines, total, cancelled_total, shipping_total }: PartRow) {
  const sold = lines.map(soldCentimes)
  const goods = sold.reduce((sum, centimes) => sum + centimes, 0)
  const rest = total + cancelled_total - goods
  const delivery = Math.abs(rest - shipping_total) <= lines.length ? shipping_total : Math.max(0, rest)
  return { totals: splitByLargestRemainder(total + cancelled_total - delivery, sold), delivery }
}
