import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { MailData, MailTemplate } from "../../modules/mail/messages/mail-data"
import { readOrderView, readPlacedOrder } from "./read-order-view"
import { type About, newsKey, toMailPart } from "./mail-part"
import { orderPageUrl } from "./order-page-url"
import type { OrderView } from "./order-view"

type News = About & { template: MailTemplate; order_id: string; part_id?: string }

/**
 * Tells the shopper by mail what happened to the order, or to one part of it, in the order's language. Without an
 * e-mail address nobody is told. The same news is sent once, however often it is brought.
 */
export async function notifyShopper(
  container: MedusaContainer,
  { template, order_id, part_id, ...about }: News,
): Promise<void> {
  const order = await readPlacedOrder(container, { id: order_id })
  if (!order?.email) return
  const view = await readOrderView(container, order)
  const parts = view.parts.filter(({ id }) => !part_id || id === part_id)
  if (!parts.length) return
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to: order.email,
    channel: "email",
    template,
    data: { ...toMailData(view, parts, about) },
    idempotency_key: `${template}:${newsKey(parts[0], about) ?? part_id ?? order_id}`,
    trigger_type: template,
    resource_id: part_id ?? order_id,
    resource_type: part_id ? "cooperative_order" : "order",
  })
}

function toMailData({ order }: OrderView, parts: OrderView["parts"], about: About): MailData {
  return {
    lang: order.lang,
    order_number: order.number,
    customer_name: order.contact.name ?? "",
    total: order.totals.total,
    currency_code: order.currency_code,
    is_paid: order.payment.method === "card",
    parts: parts.map((part) => toMailPart(part, order.lang, about)),
    lookup_url: orderPageUrl(order.lang, order.number),
  }
}
