import QRCode from "qrcode"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { languageTexts } from "../../../../../languages/language-text"
import { marketLanguage } from "../../../../../languages/languages"
import { OPEN_STATUSES } from "../../../../../modules/cooperative-order/statuses"
import { itemsLeft, type ParcelItem } from "../../../../../modules/cooperative-order/parcel-items"
import { orderPageUrl } from "../../../../../workflows/cooperative-order/order-page-url"
import { PART_FIELDS, type Part, partSchema } from "../../../../../workflows/cooperative-order/part"
import { dueOf } from "../../../../../workflows/cooperative-order/part-progress"
import { addressOf, paymentMethodOf } from "../../../../../workflows/cooperative-order/placed-order"
import { readPlacedOrders } from "../../../../../workflows/cooperative-order/read-order-view"
import { ApiError } from "../../../../errors/api-error"
import { type CooperativeScope, retrieveOwn } from "../../../guard"

const senderSchema = z.object({
  name: z.unknown().transform(languageTexts),
  phone: z.string().nullish(),
  address: z.string().nullish(),
  commune: z.string().nullish(),
  province_id: z.string().nullish(),
})

const weightRows = z.array(
  z.object({
    items: z.array(z.object({ id: z.string(), variant: z.object({ weight: z.unknown() }).nullish() })),
  }),
)

/**
 * What an address label says: of one parcel, or of what is still to be sent. `cod_amount` is what the shopper pays on
 * delivery, in dirhams; `qr` is an SVG of the address at which they follow it; `weight_g` is null when nobody weighed
 * something of it.
 *
 * @throws {ApiError} 404 `cooperative_order_not_found`, `parcel_not_found`.
 */
export async function readLabel(scope: CooperativeScope, id: string, parcelId: string | null) {
  const part = partSchema.parse(await retrieveOwn(scope, "cooperative_order", id, PART_FIELDS))
  const { name, phone, address, commune, province_id } = senderSchema.parse(
    await retrieveOwn(scope, "cooperative", scope.cooperativeId, Object.keys(senderSchema.shape)),
  )
  const order = (await readPlacedOrders(scope.container, [part.order_id])).get(part.order_id)
  const { items, amount } = contentOf(part, parcelId)
  const to = addressOf(order?.shipping_address ?? {})
  const lang = marketLanguage(order?.locale)
  const url = orderPageUrl(lang, part.number) ?? `/${lang}/order-lookup?number=${part.number}`
  return {
    number: part.number,
    lang,
    to: to && { ...to, phone: OPEN_STATUSES.includes(part.status) ? to.phone : null },
    from: {
      name,
      phone: phone ?? null,
      address_1: address ?? null,
      commune: commune ?? null,
      province: province_id ?? null,
    },
    qr: await QRCode.toString(url, { type: "svg", errorCorrectionLevel: "M" }),
    cod_amount: paymentMethodOf(order) === "card" ? 0 : amount,
    weight_g: await weighItems(scope, part, items),
    items: items.map(({ line_id, quantity }) => {
      const line = part.lines.find(({ item_id }) => item_id === line_id)
      return { title: line?.title ?? "", variant_title: line?.variant_title ?? null, quantity }
    }),
  }
}

function contentOf(part: Part, parcelId: string | null): { items: ParcelItem[]; amount: number } {
  if (parcelId) {
    const parcel = part.parcels.find(({ id }) => id === parcelId)
    if (!parcel) throw ApiError.notFound("parcel")
    return { items: parcel.items, amount: parcel.delivered_at ? 0 : parcel.amount }
  }
  const left = itemsLeft(part.lines, part.parcels)
  const [only] = part.parcels
  if (!left.length && only) return contentOf(part, part.parcels.at(-1)?.id ?? only.id)
  const travelling = part.parcels.filter(({ delivered_at }) => !delivered_at)
  const due = travelling.reduce(
    (sum, { amount }) => sum - Math.round(amount * 100),
    Math.round(dueOf(part) * 100),
  )
  return { items: left, amount: due / 100 }
}

async function weighItems(scope: CooperativeScope, part: Part, items: ParcelItem[]): Promise<number | null> {
  const query = scope.container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["items.id", "items.variant.weight"],
    filters: { id: part.order_id },
  })
  const lines = weightRows.parse(data)[0]?.items ?? []
  const grams = items.map(({ line_id, quantity }) => {
    const weight = lines.find(({ id }) => id === line_id)?.variant?.weight
    return weight === null || weight === undefined ? NaN : Number(weight) * quantity
  })
  const total = grams.reduce((sum, weight) => sum + weight, 0)
  return Number.isFinite(total) ? total : null
}
