import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { settleRefunds } from "../refunds/settle-refunds"
import { isVoid } from "../workflows/cooperative-order/part-progress"
import { readParts } from "../workflows/cooperative-order/read-order-view"

const paymentRows = z.array(
  z.object({ payment_collection: z.object({ order: z.object({ id: z.string() }).nullish() }).nullish() }),
)

/** A card's money may arrive after a part was refused or shrunk: it goes back at once. */
export default async function onPaymentCaptured({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "payment",
    fields: ["payment_collection.order.id"],
    filters: { id: event.data.id },
  })
  const orderId = paymentRows.parse(data)[0]?.payment_collection?.order?.id
  if (!orderId) return
  for (const part of await readParts(container, [orderId]))
    if (isVoid(part) || part.cancelled_total > 0) await settleRefunds(container, part.id)
}

export const config: SubscriberConfig = {
  event: "payment.captured",
  context: { subscriberId: "settle-late-payment" },
}
