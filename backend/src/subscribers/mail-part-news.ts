import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { COOPERATIVE_ORDER_MODULE } from "../modules/cooperative-order"
import type { CooperativeOrderModuleService } from "../modules/cooperative-order/service"
import type { MailTemplate } from "../modules/mail/messages/mail-data"
import { notifyShopper } from "../workflows/cooperative-order/notify-shopper"

const TEMPLATES: Record<string, MailTemplate> = {
  "cooperative_order.shipped": "part_shipped",
  "cooperative_order.delivered": "part_delivered",
  "cooperative_order.refused": "part_refused",
}

/** Tells the shopper that a part was shipped, delivered or refused. */
export default async function onPartMoved({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const template = TEMPLATES[event.name]
  if (!template) return
  const service = container.resolve<CooperativeOrderModuleService>(COOPERATIVE_ORDER_MODULE)
  const { order_id } = await service.retrieveCooperativeOrder(event.data.id, { select: ["order_id"] })
  await notifyShopper(container, { template, order_id, part_id: event.data.id })
}

export const config: SubscriberConfig = {
  event: Object.keys(TEMPLATES),
  context: { subscriberId: "mail-part-news" },
}
