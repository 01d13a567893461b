import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { LEDGER_MODULE } from "../modules/ledger"
import type { Posting } from "../modules/ledger/posting"
import { saleRowSchema } from "../modules/ledger/sale-row"
import type { LedgerModuleService } from "../modules/ledger/service"
import { refundService } from "../refunds/refund-service"
import { PART_FIELDS, type Part, partSchema } from "../workflows/cooperative-order/part"
import { keepSales } from "./keep-sales"
import { postingsOfPart } from "./part-postings"
import type { SentRefund } from "./refund-posting"

/** A part, how it is paid, and everything that has happened to it, as the ledger books it. */
export type PartPostings = { part_id: string; order_id: string; is_card: boolean; postings: Posting[] }

/**
 * Reads what the books should say of parts, in a few queries whatever their number. A part whose sale was not kept (its
 * process died) has it kept now, by the rules of its day.
 */
export async function readPartPostings(
  container: MedusaContainer,
  partIds: readonly string[],
): Promise<PartPostings[]> {
  const parts = await readParts(container, partIds)
  const [sales, refunds] = [await readSales(container, parts), await readRefunds(container, partIds)]
  return parts.flatMap((part) => {
    const sale = sales.get(part.id)
    if (!sale) return []
    const postings = postingsOfPart({ sale, part, refunds: refunds.get(part.id) ?? [] })
    return [{ part_id: part.id, order_id: part.order_id, is_card: sale.payment === "card", postings }]
  })
}

async function readParts(container: MedusaContainer, ids: readonly string[]): Promise<Part[]> {
  if (!ids.length) return []
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "cooperative_order", fields: PART_FIELDS, filters: { id: [...ids] } })
  return z.array(partSchema).parse(data)
}

async function readSales(container: MedusaContainer, parts: readonly Part[]) {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const list = async () => {
    const rows = await ledger.listSaleSnapshots(
      { cooperative_order_id: parts.map(({ id }) => id) },
      { take: null },
    )
    const sales = z.array(saleRowSchema).parse(rows)
    return new Map(sales.map((sale) => [sale.cooperative_order_id, sale]))
  }
  const sales = await list()
  const orders = new Set(parts.filter(({ id }) => !sales.has(id)).map(({ order_id }) => order_id))
  if (!orders.size) return sales
  for (const orderId of orders) await keepSales(container, orderId)
  return list()
}

async function readRefunds(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<Map<string, SentRefund[]>> {
  const rows = await refundService(container).listShopperRefunds(
    { cooperative_order_id: [...ids], status: "sent" },
    { take: null },
  )
  const refunds = new Map<string, SentRefund[]>()
  for (const { id, cooperative_order_id, centimes, method, sent_at, created_at } of rows) {
    const refund = { id, centimes, method, at: sent_at ?? created_at }
    refunds.set(cooperative_order_id, [...(refunds.get(cooperative_order_id) ?? []), refund])
  }
  return refunds
}
