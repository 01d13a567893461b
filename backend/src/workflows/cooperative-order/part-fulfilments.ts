import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import {
  createOrderFulfillmentWorkflow,
  createOrderShipmentWorkflow,
  markOrderFulfillmentAsDeliveredWorkflow,
} from "@medusajs/medusa/core-flows"
import type { LoadedPart } from "./steps/load-part"

const orderSchema = z.object({
  items: z.array(z.object({ id: z.string(), quantity: z.coerce.number(), requires_shipping: z.boolean() })),
  fulfillments: z
    .array(
      z.object({
        id: z.string(),
        shipped_at: z.unknown(),
        delivered_at: z.unknown(),
        canceled_at: z.unknown(),
        items: z.array(z.object({ line_item_id: z.string().nullable() })),
      }),
    )
    .nullish()
    .transform((fulfilments) => (fulfilments ?? []).filter(({ canceled_at }) => !canceled_at)),
})

type Order = z.output<typeof orderSchema>
type Item = Order["items"][number]
type Fulfilment = Order["fulfillments"][number]

const FIELDS = [
  "items.*",
  "fulfillments.id",
  "fulfillments.shipped_at",
  "fulfillments.delivered_at",
  "fulfillments.canceled_at",
  "fulfillments.items.line_item_id",
]

async function readOrder(container: MedusaContainer, part: LoadedPart): Promise<Order> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id: part.order_id } })
  const { items, fulfillments } = orderSchema.parse(data[0])
  const own = new Set(part.item_ids)
  return {
    items: items.filter(({ id, quantity }) => own.has(id) && quantity > 0),
    fulfillments: fulfillments.filter((fulfilment) =>
      fulfilment.items.some(({ line_item_id }) => own.has(line_item_id ?? "")),
    ),
  }
}

function isFulfilled(order: Order, item: Item): boolean {
  return order.fulfillments.some(({ items }) => items.some(({ line_item_id }) => line_item_id === item.id))
}

/** Core fulfils what travels and what does not apart; both under the part's own shipping option. */
async function fulfil(container: MedusaContainer, part: LoadedPart, items: Item[]): Promise<void> {
  if (!items.length) return
  const shipping_option_id =
    part.shipping_option_id ?? (await findShippingOption(container, part.cooperative_id))
  await createOrderFulfillmentWorkflow(container).run({
    input: {
      order_id: part.order_id,
      items: items.map(({ id, quantity }) => ({ id, quantity })),
      shipping_option_id,
      no_notification: true,
      metadata: { cooperative_order_id: part.id },
    },
  })
}

const profileRows = z.array(
  z.object({
    shipping_profile: z.object({ shipping_options: z.array(z.object({ id: z.string() })) }).nullish(),
  }),
)

/** A part of services only has no delivery of its own: core still asks whose place it is done from. */
async function findShippingOption(container: MedusaContainer, cooperativeId: string): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative",
    fields: ["shipping_profile.shipping_options.id"],
    filters: { id: cooperativeId },
  })
  const option = profileRows.parse(data)[0]?.shipping_profile?.shipping_options[0]
  if (option) return option.id
  throw new MedusaError(MedusaError.Types.NOT_FOUND, `Cooperative ${cooperativeId} has no open shop.`)
}

/**
 * Hands the part's goods to the carrier: a fulfilment and a shipment of core, limited to its lines. What an interrupted
 * run did already is not done again.
 */
export async function shipPart(
  container: MedusaContainer,
  part: LoadedPart,
  tracking_number: string | null,
): Promise<void> {
  const before = await readOrder(container, part)
  await fulfil(
    container,
    part,
    before.items.filter((item) => item.requires_shipping && !isFulfilled(before, item)),
  )
  const order = await readOrder(container, part)
  for (const fulfilment of order.fulfillments.filter(({ shipped_at }) => !shipped_at)) {
    await createOrderShipmentWorkflow(container).run({
      input: {
        order_id: part.order_id,
        fulfillment_id: fulfilment.id,
        items: linesOf(order, fulfilment),
        labels: tracking_number ? [{ tracking_number, tracking_url: "", label_url: "" }] : [],
        no_notification: true,
      },
    })
  }
}

/** Marks everything of the part delivered, what never travelled included. Safe to repeat. */
export async function deliverPart(container: MedusaContainer, part: LoadedPart): Promise<void> {
  const before = await readOrder(container, part)
  const waiting = before.items.filter((item) => !isFulfilled(before, item))
  await fulfil(
    container,
    part,
    waiting.filter((item) => item.requires_shipping),
  )
  await fulfil(
    container,
    part,
    waiting.filter((item) => !item.requires_shipping),
  )
  const order = await readOrder(container, part)
  for (const fulfilment of order.fulfillments.filter(({ delivered_at }) => !delivered_at)) {
    await markOrderFulfillmentAsDeliveredWorkflow(container).run({
      input: { orderId: part.order_id, fulfillmentId: fulfilment.id },
    })
  }
}

function linesOf(order: Order, fulfilment: Fulfilment) {
  const ids = new Set(fulfilment.items.map(({ line_item_id }) => line_item_id))
  return order.items.filter(({ id }) => ids.has(id)).map(({ id, quantity }) => ({ id, quantity }))
}
