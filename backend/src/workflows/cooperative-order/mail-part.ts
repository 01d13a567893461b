import { languageText } from "../../languages/language-text"
import type { Language } from "../../languages/languages"
import type { ParcelItem } from "../../modules/cooperative-order/parcel-items"
import type { MailPart } from "../../modules/mail/messages/mail-data"
import { writeDay } from "../../papers/dates"
import type { OrderView } from "./order-view"

type PartView = OrderView["parts"][number]

/** What of a part a mail is about; all of it when nothing is named. */
export type About = { parcel_id?: string; line_id?: string; return_id?: string; refund_id?: string }

/** What tells one piece of news of a part from another of the same kind. */
export function newsKey(part: PartView | undefined, { parcel_id, line_id, return_id, refund_id }: About) {
  if (!line_id) return parcel_id ?? return_id ?? refund_id
  const line = part?.items.find(({ id }) => id === line_id)
  return `${line_id}:${line?.cancelled_quantity ?? 0}`
}

function itemsOf(part: PartView, items: ParcelItem[]) {
  return part.items.flatMap(({ id, title }) => {
    const quantity = items.find(({ line_id }) => line_id === id)?.quantity ?? 0
    return quantity ? [{ title, quantity }] : []
  })
}

/** A part as a mail tells of it: of one parcel, line or return, or of all of it. */
export function toMailPart(part: PartView, lang: Language, about: About): MailPart {
  return {
    number: part.number,
    cooperative_name: languageText(part.cooperative.name, lang).text,
    ...(aboutParcel(part, about) ??
      aboutLine(part, about) ??
      aboutReturn(part, about) ??
      aboutRefund(part, about) ??
      aboutAll(part, lang)),
  }
}

type Told = Omit<MailPart, "number" | "cooperative_name">

const WAITS: readonly string[] = ["pending", "accepted", "packed"]

function aboutAll(part: PartView, lang: Language): Told {
  return {
    stand: part.stand && WAITS.includes(part.status) ? standOf(part.stand, lang) : null,
    items: part.items.map(({ title, quantity, cancelled_quantity, total }) => ({
      title,
      quantity: quantity - cancelled_quantity,
      total,
    })),
    shipping_total: part.totals.shipping,
    total: part.totals.total,
    tracking_number: part.delivery.tracking_number,
    reason: part.history.find(({ reason }) => reason)?.reason ?? null,
  }
}

function standOf({ stand, edition_names, place, until }: NonNullable<PartView["stand"]>, lang: Language) {
  const where = [stand ?? "", languageText(edition_names, lang).text, languageText(place, lang).text]
  return { place: where.filter(Boolean).join(" · "), until: writeDay(until, lang) }
}

/** A part that travels in one parcel is told of as a whole, with each price. */
function aboutParcel(part: PartView, { parcel_id }: About): Told | null {
  const parcel = part.parcels.find(({ id }) => id === parcel_id)
  if (!parcel || parcel.amount === part.totals.total) return null
  const { amount: total, tracking_number, items } = parcel
  return { items: itemsOf(part, items), shipping_total: 0, total, tracking_number }
}

function aboutLine(part: PartView, { line_id }: About): Told | null {
  const line = part.items.find(({ id }) => id === line_id)
  if (!line) return null
  const { title, cancelled_quantity: quantity, cancel_reason: reason } = line
  return { items: [{ title, quantity }], shipping_total: 0, total: part.totals.total, reason }
}

function aboutReturn(part: PartView, { return_id }: About): Told | null {
  const row = part.returns.find(({ id }) => id === return_id)
  if (!row) return null
  return {
    items: itemsOf(part, row.items),
    shipping_total: 0,
    total: row.refund,
    reason: row.refusal_reason,
  }
}

function aboutRefund(part: PartView, { refund_id }: About): Told | null {
  const refund = part.refunds.find(({ id }) => id === refund_id)
  if (!refund) return null
  const goods = part.returns.find(({ id }) => id === refund.return_id)
  return { items: itemsOf(part, goods?.items ?? []), shipping_total: 0, total: refund.amount }
}
