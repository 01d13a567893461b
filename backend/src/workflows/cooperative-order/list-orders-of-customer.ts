import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { toOrderView } from "./order-view"
import { ORDER_FIELDS, orderSchema } from "./placed-order"
import { readParts } from "./read-order-view"

const PAGE_SIZE = 20

/** A page of a customer's orders: what a list shows of each. Two queries, however many orders there are. */
export async function listOrdersOfCustomer(container: MedusaContainer, customerId: string, page: number) {
  if (!customerId) throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Whose orders?")
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity: "order",
    fields: ORDER_FIELDS,
    filters: { customer_id: customerId, is_draft_order: false },
    pagination: { skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE, order: { created_at: "DESC" } },
  })
  const orders = z.array(orderSchema).parse(data)
  const parts = await readParts(
    container,
    orders.map(({ id }) => id),
  )
  const count = metadata?.count ?? orders.length
  return {
    orders: orders.map((placed) => {
      const own = parts.filter(({ order_id }) => order_id === placed.id)
      const { order } = toOrderView(placed, own, new Map())
      const { id, number, created_at, status, currency_code, totals, payment } = order
      return {
        id,
        number,
        created_at,
        status,
        currency_code,
        total: totals.total,
        part_count: own.length,
        payment_status: payment.status,
      }
    }),
    count,
    page,
    pages: Math.max(1, Math.ceil(count / PAGE_SIZE)),
  }
}
