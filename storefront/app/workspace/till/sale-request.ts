import type { QueuedAction } from "../offline"
import { totalOf } from "./basket"
import { dirhamsOf } from "./cash"
import type { TillLine, TillSale } from "./till"

type Sold = {
  editionId: string
  key: string
  lines: TillLine[]
  givenCentimes: number | null
  deviceId: string
  sequence: number
  /** The phone's own clock, and how far the market's was ahead of it. */
  phoneNow: Date
  clockOffset: number | null
}

/**
 * A sale as the outbox keeps it. It says nothing of when it leaves: only when it was made, by the phone's clock, and
 * how wrong that clock was, so that the hour is right however late it arrives.
 */
export const saleRequest = (sold: Sold): Omit<QueuedAction, "label"> => ({
  path: `${salesPath(sold.editionId)}`,
  about: `till-sale:${sold.key}`,
  body: {
    device_id: sold.deviceId,
    sent_at: sold.phoneNow.toISOString(),
    sales: [
      {
        sale_key: sold.key,
        sequence: sold.sequence,
        phone_sold_at: sold.phoneNow.toISOString(),
        clock_offset_ms: sold.clockOffset ?? 0,
        lines: sold.lines.map(({ variant_id, title, quantity, unit_centimes, list_centimes }) => ({
          variant_id,
          title,
          quantity,
          unit_price_mad: dirhamsOf(unit_centimes),
          list_price_mad: dirhamsOf(list_centimes),
        })),
        ...(sold.givenCentimes === null ? {} : { cash_given_mad: dirhamsOf(sold.givenCentimes) }),
      },
    ],
  },
})

/** Where an edition's sales are handed in, below `/cooperative/`. */
export const salesPath = (editionId: string): string => `till/${encodeURIComponent(editionId)}/sales`

/** The sale as her own screen shows it at once. */
export const saleOnPhone = ({ key, lines, givenCentimes, phoneNow, clockOffset }: Sold): TillSale => ({
  key,
  id: null,
  sold_at: new Date(phoneNow.getTime() + (clockOffset ?? 0)).toISOString(),
  lines,
  total_centimes: totalOf(lines),
  given_centimes: givenCentimes,
  state: "waiting",
  order_number: null,
  conflict: null,
  refusal: null,
})
