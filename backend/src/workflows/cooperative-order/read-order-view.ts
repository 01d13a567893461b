import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { ApiError } from "../../api/errors/api-error"
import { type PartsOfOrder, readPartsOfOrder } from "../../books/parts-of-order"
import { withInvoices } from "../../invoicing/read-invoices"
import { readStandsOfParts } from "../../fairs/stand-pickup/stands-of-parts"
import { readRefunds } from "../../refunds/refund-view"
import { createCooperativeOrdersWorkflow } from "./create-cooperative-orders"
import { type OrderView, type PartCooperative, toOrderView } from "./order-view"
import { PART_FIELDS, type Part, partSchema } from "./part"
import { ORDER_FIELDS, orderSchema, type PlacedOrder } from "./placed-order"

const cooperativeRows = z.array(
  z.object({ id: z.string(), handle: z.string(), name: z.unknown(), province_id: z.string().nullable() }),
)

/** Typed as any entity: the types generated for orders take their number for a text. */
const ORDER_ENTITY: string = "order"

/** Which order to read. A filter without a value would match any, so each is required. */
export type OrderFilter =
  { id: string } | { display_id: number } | { display_id: number; customer_id: string }

/** Reads one placed order, or null. */
export async function readPlacedOrder(
  container: MedusaContainer,
  filter: OrderFilter,
): Promise<PlacedOrder | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: ORDER_ENTITY,
    fields: ORDER_FIELDS,
    filters: { ...filter, is_draft_order: false },
  })
  return data[0] ? orderSchema.parse(data[0]) : null
}

/** Reads several placed orders, by id. */
export async function readPlacedOrders(
  container: MedusaContainer,
  ids: string[],
): Promise<Map<string, PlacedOrder>> {
  if (!ids.length) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: ORDER_FIELDS, filters: { id: ids } })
  return new Map(
    z
      .array(orderSchema)
      .parse(data)
      .map((order) => [order.id, order]),
  )
}

/** Reads the parts of orders, in the order of their numbers. */
export async function readParts(container: MedusaContainer, orderIds: string[]): Promise<Part[]> {
  if (!orderIds.length) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative_order",
    fields: PART_FIELDS,
    filters: { order_id: orderIds },
  })
  return z
    .array(partSchema)
    .parse(data)
    .sort((a, b) => a.number.localeCompare(b.number, "en", { numeric: true }))
}

/**
 * Reads one part.
 *
 * @throws {ApiError} 404 `cooperative_order_not_found`.
 */
export async function readPart(container: MedusaContainer, id: string): Promise<Part> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative_order",
    fields: PART_FIELDS,
    filters: { id },
  })
  if (!data[0]) throw ApiError.notFound("cooperative_order")
  return partSchema.parse(data[0])
}

/** Reads the cooperatives of parts, by id. */
export async function readPartCooperatives(container: MedusaContainer, parts: Part[]) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const ids = [...new Set(parts.map(({ cooperative_id }) => cooperative_id))]
  if (!ids.length) return new Map<string, PartCooperative>()
  const { data } = await query.graph({
    entity: "cooperative",
    fields: ["id", "handle", "name", "province_id"],
    filters: { id: ids },
  })
  return new Map(cooperativeRows.parse(data).map((row) => [row.id, row]))
}

/**
 * An order with its parts. An order read before its parts were made (its event is still under way, or was lost with its
 * process) gets them now, so that nobody is shown an order of nothing.
 */
export async function readOrderView(container: MedusaContainer, order: PlacedOrder) {
  let parts = await readParts(container, [order.id])
  if (!parts.length) {
    await createCooperativeOrdersWorkflow(container).run({ input: { order_id: order.id } })
    parts = await readParts(container, [order.id])
  }
  const refunds = await readRefunds(
    container,
    parts.map(({ id }) => id),
  )
  const stands = await readStandsOfParts(container, parts)
  const view = toOrderView(order, parts, await readPartCooperatives(container, parts), refunds, stands)
  return withInvoices(container, withPriceParts(view, await readPartsOfOrder(container, order.id)))
}

/** The order's view, and where its money goes. */
function withPriceParts({ order, parts }: OrderView, { whole, of }: PartsOfOrder) {
  return {
    order: { ...order, price_parts: whole },
    parts: parts.map((part) => ({ ...part, price_parts: of(part.id) })),
  }
}
