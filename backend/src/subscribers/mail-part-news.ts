import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { COOPERATIVE_ORDER_MODULE } from "../modules/cooperative-order"
import type { CooperativeOrderModuleService } from "../modules/cooperative-order/service"
import type { MailTemplate } from "../modules/mail/messages/mail-data"
import { notifyShopper } from "../workflows/cooperative-order/notify-shopper"

const TEMPLATES: Record<string, MailTemplate> = {
  "cooperative_order.shipped": "part_shipped",
  "cooperative_order.delivered": "part_delivered",
  "cooperative_order.refused": "part_refused",
  "cooperative_order.cancelled": "part_cancelled",
  "cooperative_order.line_cancelled": "line_cancelled",
  "cooperative_order.return_requested": "return_requested",
  "cooperative_order.return_accepted": "return_accepted",
  "cooperative_order.return_refused": "return_refused",
  "cooperative_order.return_received": "return_received",
}

type PartNews = { id: string; parcel_id?: string; line_id?: string; return_id?: string }

/** Tells the shopper what happened to a part: to a parcel of it, a line, a return, or all of it. */
export default async function onPartMoved({ event, container }: SubscriberArgs<PartNews>): Promise<void> {
  const template = TEMPLATES[event.name]
  if (!template) return
  const { id: part_id, ...about } = event.data
  const service = container.resolve<CooperativeOrderModuleService>(COOPERATIVE_ORDER_MODULE)
  const { order_id } = await service.retrieveCooperativeOrder(part_id, { select: ["order_id"] })
  await notifyShopper(container, { template, order_id, part_id, ...about })
}

export const config: SubscriberConfig = {
  event: Object.keys(TEMPLATES),
  context: { subscriberId: "mail-part-news" },
}
