import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import {
  createOrderFulfillmentWorkflow,
  createOrderShipmentWorkflow,
  markOrderFulfillmentAsDeliveredWorkflow,
} from "@medusajs/medusa/core-flows"
import type { LoadedPart, Parcel } from "./loaded-part"
import { findShippingOption } from "./shop-of-cooperative"

const metadataSchema = z
  .object({ cooperative_order_id: z.string().nullish(), cooperative_order_parcel_id: z.string().nullish() })
  .nullish()

const orderSchema = z.object({
  items: z.array(z.object({ id: z.string(), requires_shipping: z.boolean() })),
  fulfillments: z
    .array(
      z.object({
        id: z.string(),
        shipped_at: z.unknown(),
        delivered_at: z.unknown(),
        canceled_at: z.unknown(),
        requires_shipping: z.boolean(),
        metadata: metadataSchema,
        items: z.array(z.object({ line_item_id: z.string().nullable() })),
      }),
    )
    .nullish()
    .transform((fulfilments) => (fulfilments ?? []).filter(({ canceled_at }) => !canceled_at)),
})

type Order = z.output<typeof orderSchema>
type Fulfilment = Order["fulfillments"][number]

const FIELDS = [
  "items.*",
  "fulfillments.id",
  "fulfillments.shipped_at",
  "fulfillments.delivered_at",
  "fulfillments.canceled_at",
  "fulfillments.requires_shipping",
  "fulfillments.metadata",
  "fulfillments.items.line_item_id",
]

async function readOrder(container: MedusaContainer, part: LoadedPart): Promise<Order> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id: part.order_id } })
  return orderSchema.parse(data[0])
}

/** Core's fulfilments of a parcel. One made before there were parcels names its part only: it is of the first. */
function ofParcel(order: Order, part: LoadedPart, parcel: Parcel): Fulfilment[] {
  return order.fulfillments.filter(({ metadata }) =>
    metadata?.cooperative_order_parcel_id
      ? metadata.cooperative_order_parcel_id === parcel.id
      : metadata?.cooperative_order_id === part.id && parcel.number === 1,
  )
}

/** Whether core knows of the parcel already. */
export async function isParcelFulfilled(
  container: MedusaContainer,
  part: LoadedPart,
  parcel: Parcel,
): Promise<boolean> {
  return ofParcel(await readOrder(container, part), part, parcel).length > 0
}

/**
 * Core lowers the stock before the reservation, and then misses stock for what is reserved already: of the last two
 * pieces, sold together, one could not leave alone. What is reserved may leave, whatever else there is.
 */
async function letReservedLeave(container: MedusaContainer, lineIds: string[]): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY)
  const reservations = await inventory.listReservationItems({ line_item_id: lineIds }, { take: null })
  if (reservations.length)
    await inventory.updateReservationItems(reservations.map(({ id }) => ({ id, allow_backorder: true })))
}

/** Core fulfils what travels and what does not apart; both under the part's own shipping option. */
async function fulfil(
  container: MedusaContainer,
  part: LoadedPart,
  parcel: Parcel,
  requires_shipping: boolean,
): Promise<void> {
  const order = await readOrder(container, part)
  const isOfKind = (id: string) =>
    order.items.some((item) => item.id === id && item.requires_shipping === requires_shipping)
  const items = parcel.items.filter(({ line_id }) => isOfKind(line_id))
  const isFulfilled = ofParcel(order, part, parcel).some((fulfilment) =>
    fulfilment.items.some(({ line_item_id }) => isOfKind(line_item_id ?? "")),
  )
  if (!items.length || isFulfilled) return
  await letReservedLeave(
    container,
    items.map(({ line_id }) => line_id),
  )
  const shipping_option_id =
    part.shipping_option_id ?? (await findShippingOption(container, part.cooperative_id))
  await createOrderFulfillmentWorkflow(container).run({
    input: {
      order_id: part.order_id,
      items: items.map(({ line_id, quantity }) => ({ id: line_id, quantity })),
      shipping_option_id,
      no_notification: true,
      metadata: { cooperative_order_id: part.id, cooperative_order_parcel_id: parcel.id },
    },
  })
}

/**
 * Hands a parcel's goods to the carrier: a fulfilment and a shipment of core, limited to its lines. What an interrupted
 * run did already is not done again.
 */
export async function shipFulfilment(
  container: MedusaContainer,
  part: LoadedPart,
  parcel: Parcel,
): Promise<void> {
  await fulfil(container, part, parcel, true)
  const { tracking_number } = parcel
  const fulfilments = ofParcel(await readOrder(container, part), part, parcel)
  for (const { id } of fulfilments.filter(({ shipped_at }) => !shipped_at)) {
    await createOrderShipmentWorkflow(container).run({
      input: {
        order_id: part.order_id,
        fulfillment_id: id,
        items: parcel.items.map(({ line_id, quantity }) => ({ id: line_id, quantity })),
        labels: tracking_number ? [{ tracking_number, tracking_url: "", label_url: "" }] : [],
        no_notification: true,
      },
    })
  }
}

/** Marks everything of a parcel delivered, what never travelled included. Safe to repeat. */
export async function deliverFulfilment(
  container: MedusaContainer,
  part: LoadedPart,
  parcel: Parcel,
): Promise<void> {
  await fulfil(container, part, parcel, true)
  await fulfil(container, part, parcel, false)
  const fulfilments = ofParcel(await readOrder(container, part), part, parcel)
  for (const { id } of fulfilments.filter(({ delivered_at }) => !delivered_at)) {
    await markOrderFulfillmentAsDeliveredWorkflow(container).run({
      input: { orderId: part.order_id, fulfillmentId: id },
    })
  }
}
