import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { createCooperativeOrdersWorkflow } from "./create-cooperative-orders"
import { notifyShopper } from "./notify-shopper"
import { readParts } from "./read-order-view"
import { readOwners } from "./read-owners"

const LOOK_BACK_DAYS = 7
/** A younger order may still be under way, or be undone. */
const SETTLED_AFTER_MS = 60_000
const PAGE_SIZE = 200

const orderRows = z.array(
  z.object({ id: z.string(), items: z.array(z.object({ product_id: z.string().nullable() })) }),
)

/**
 * Gives every order of the last week the parts it lacks, tells its shopper, and answers the ids of the orders repaired.
 * A page of orders costs three queries; an order that lacks nothing costs none of its own.
 */
export async function repairCooperativeOrders(container: MedusaContainer, now: Date): Promise<string[]> {
  const placed = {
    $gte: new Date(now.getTime() - LOOK_BACK_DAYS * 24 * 3600 * 1000),
    $lte: new Date(now.getTime() - SETTLED_AFTER_MS),
  }
  const repaired: string[] = []
  for (let skip = 0; ; skip += PAGE_SIZE) {
    const orders = await listOrders(container, placed, skip)
    for (const id of await findIncomplete(container, orders)) {
      await createCooperativeOrdersWorkflow(container).run({ input: { order_id: id } })
      await notifyShopper(container, { template: "order_placed", order_id: id })
      repaired.push(id)
    }
    if (orders.length < PAGE_SIZE) return repaired
  }
}

type OrderRow = z.infer<typeof orderRows>[number]

type Period = { $gte: Date; $lte: Date }

async function listOrders(container: MedusaContainer, placed: Period, skip: number): Promise<OrderRow[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "items.product_id"],
    filters: { created_at: placed, is_draft_order: false },
    pagination: { skip, take: PAGE_SIZE, order: { created_at: "ASC" } },
  })
  return orderRows.parse(data)
}

async function findIncomplete(container: MedusaContainer, orders: OrderRow[]): Promise<string[]> {
  const owners = await readOwners(
    container,
    orders.flatMap(({ items }) => items.flatMap((i) => i.product_id ?? [])),
  )
  const parts = await readParts(
    container,
    orders.map(({ id }) => id),
  )
  const there = new Set(parts.map(({ order_id, cooperative_id }) => `${order_id} ${cooperative_id}`))
  return orders
    .filter(({ id, items }) =>
      items.some(({ product_id }) => {
        const owner = owners.get(product_id ?? "")
        return owner !== undefined && !there.has(`${id} ${owner}`)
      }),
    )
    .map(({ id }) => id)
}
