import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { languageText } from "../../languages/language-text"
import type { Language } from "../../languages/languages"
import type { MailData, MailTemplate } from "../../modules/mail/messages/mail-data"
import { readOrderView, readPlacedOrder } from "./read-order-view"
import type { OrderView } from "./order-view"

type News = { template: MailTemplate; order_id: string; part_id?: string }

/**
 * Tells the shopper by mail what happened to the order, or to one part of it, in the order's language. Without an
 * e-mail address nobody is told. The same news is sent once, however often it is brought.
 */
export async function notifyShopper(
  container: MedusaContainer,
  { template, order_id, part_id }: News,
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
    data: { ...toMailData(view, parts) },
    idempotency_key: `${template}:${part_id ?? order_id}`,
    trigger_type: template,
    resource_id: part_id ?? order_id,
    resource_type: part_id ? "cooperative_order" : "order",
  })
}

function toMailData({ order }: OrderView, parts: OrderView["parts"]): MailData {
  return {
    lang: order.lang,
    order_number: order.number,
    customer_name: order.contact.name ?? "",
    total: order.totals.total,
    parts: parts.map((part) => toMailPart(part, order.lang)),
    lookup_url: lookupUrl(order.lang, order.number),
  }
}

function toMailPart(part: OrderView["parts"][number], lang: Language): MailData["parts"][number] {
  return {
    number: part.number,
    cooperative_name: languageText(part.cooperative.name, lang).text,
    items: part.items.map(({ title, quantity, total }) => ({ title, quantity, total })),
    shipping_total: part.totals.shipping,
    total: part.totals.total,
    tracking_number: part.delivery.tracking_number,
    reason: part.history.find(({ reason }) => reason)?.reason ?? null,
  }
}

function lookupUrl(lang: Language, number: string): string | null {
  const base = process.env.STOREFRONT_URL
  return base ? `${base.replace(/\/+$/, "")}/${lang}/order-lookup?number=${number}` : null
}
