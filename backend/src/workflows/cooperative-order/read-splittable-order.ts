import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { LineSnapshot } from "../../modules/cooperative-order/line-snapshot"
import { optionDataSchema } from "../../modules/delivery-by-zone/option-data"
import type { SplittableOrder } from "../../modules/cooperative-order/split-order"
import { type OrderFairs, readOrderFairs } from "../../fairs/attribution/order-fairs"
import { readOwners } from "./read-owners"

const amount = z.unknown().transform((value) => Number(value ?? 0))
const amounts = { total: amount, tax_total: amount, discount_total: amount }

const orderSchema = z.object({
  id: z.string(),
  display_id: z.number(),
  currency_code: z.string(),
  created_at: z.coerce.date(),
  sales_channel_id: z.string().nullish(),
  metadata: z.unknown(),
  ...amounts,
  items: z.array(
    z.object({
      id: z.string(),
      product_id: z.string().nullable(),
      product_handle: z.string().nullable(),
      variant_id: z.string().nullish(),
      metadata: z.looseObject({ till_cooperative_id: z.string().optional() }).nullish().catch(null),
      title: z.string(),
      variant_title: z.string().nullable(),
      thumbnail: z.string().nullable(),
      requires_shipping: z.boolean(),
      quantity: amount,
      unit_price: amount,
      ...amounts,
      adjustments: z.array(z.object({ amount, promotion_id: z.string().nullish() })).nullish(),
    }),
  ),
  shipping_methods: z
    .array(
      z.object({ id: z.string(), shipping_option_id: z.string().nullish(), data: z.unknown(), ...amounts }),
    )
    .nullish(),
})

const FIELDS = [
  "id",
  "display_id",
  "currency_code",
  "created_at",
  "sales_channel_id",
  "metadata",
  "total",
  "tax_total",
  "discount_total",
  "items.id",
  "items.product_id",
  "items.product_handle",
  "items.variant_id",
  "items.metadata",
  "items.title",
  "items.variant_title",
  "items.thumbnail",
  "items.quantity",
  "items.unit_price",
  "items.requires_shipping",
  "items.total",
  "items.tax_total",
  "items.discount_total",
  "items.adjustments.amount",
  "items.adjustments.promotion_id",
  "shipping_methods.id",
  "shipping_methods.shipping_option_id",
  "shipping_methods.data",
  "shipping_methods.total",
  "shipping_methods.tax_total",
  "shipping_methods.discount_total",
]

/** An order ready to be divided. */
export type LoadedOrder = {
  id: string
  display_id: number
  currency_code: string
  splittable: SplittableOrder
  snapshots: LineSnapshot[]
  fairs: OrderFairs
}

/**
 * Reads what an order came to and whose its lines are. Lines of no cooperative (an admin's own) belong to no part.
 *
 * @throws {MedusaError} NOT_FOUND for an unknown order.
 */
export async function readSplittableOrder(container: MedusaContainer, orderId: string): Promise<LoadedOrder> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id: orderId } })
  if (!data[0]) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Order ${orderId} was not found.`)
  const order = orderSchema.parse(data[0])
  const owners = await readOwners(
    container,
    order.items.flatMap(({ product_id }) => product_id ?? []),
  )
  const lines = order.items
    .map((item) => ({ ...item, cooperative_id: ownerOf(item, owners) }))
    .filter(({ cooperative_id }) => cooperative_id)
    .sort((a, b) => a.id.localeCompare(b.id))
  const deliveries = (order.shipping_methods ?? []).flatMap((method) => {
    const option = optionDataSchema.safeParse(method.data)
    if (!option.success) return []
    return [{ ...method, ...option.data, shipping_option_id: method.shipping_option_id ?? null }]
  })
  const fairs = await readOrderFairs(container, order)
  return {
    ...{ id: order.id, display_id: order.display_id, currency_code: order.currency_code, fairs },
    ...{ splittable: { ...order, lines, deliveries }, snapshots: order.items.map(toSnapshot) },
  }
}

type OrderItem = z.output<typeof orderSchema>["items"][number]

/** Goods the market knows nothing of were sold at a stand, which says whose they were; only a till sells such a line. */
function ownerOf({ product_id, variant_id, metadata }: OrderItem, owners: Map<string, string>): string {
  const known = owners.get(product_id ?? "")
  return known ?? (variant_id || product_id ? "" : (metadata?.till_cooperative_id ?? ""))
}

const wholeCentimes = (amount: number) => Math.round(amount * 100) / 100

function toSnapshot(item: OrderItem): LineSnapshot {
  const { title, variant_title, thumbnail, product_handle, quantity } = item
  const [unit_price, total] = [wholeCentimes(item.unit_price), wholeCentimes(item.total)]
  const words = { title, variant_title, thumbnail, product_handle }
  return { item_id: item.id, ...words, quantity, cancelled_quantity: 0, unit_price, total }
}
