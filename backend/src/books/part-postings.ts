import { itemsLeft } from "../modules/cooperative-order/parcel-items"
import {
  isEverything,
  spansLeft,
  spansOfCancellations,
  spansOfParcel,
  spansOfReturn,
} from "../modules/cooperative-order/unit-spans"
import type { Posting } from "../modules/ledger/posting"
import {
  cashCollected,
  orderPlaced,
  unitsCancelled,
  unitsDelivered,
  unitsReturned,
} from "../modules/ledger/postings"
import { sharesOf } from "../modules/ledger/sale"
import type { KeptSale } from "../modules/ledger/sale-row"
import type { Part } from "../workflows/cooperative-order/part"
import { isVoid } from "../workflows/cooperative-order/part-progress"
import { refundPosting, type SentRefund } from "./refund-posting"
import { centimes } from "../money/centimes"

/** What of a part's records the books are written from. */
export type BookedPart = Pick<
  Part,
  "id" | "created_at" | "status" | "lines" | "parcels" | "returns" | "events"
>

type Told = { sale: KeptSale; part: BookedPart }

/**
 * Everything that has happened to a part, as the ledger books it. The same records always give the same postings, and
 * what happens later adds some and changes none: they may be booked in any order, and again.
 */
export function postingsOfPart(told: Told & { refunds: readonly SentRefund[] }): Posting[] {
  const { sale, part, refunds } = told
  return [
    orderPlaced(sale, { at: part.created_at }),
    ...deliveriesOf(told),
    ...cancellationsOf(told),
    ...restOf(told),
    ...returnsOf(told),
    ...refunds.map((refund) => refundPosting(sale, refund)),
  ].filter(({ entries }) => entries.some(({ centimes }) => centimes !== 0))
}

function unitsOfParcel({ part }: Told, index: number) {
  return spansOfParcel(part.parcels.slice(0, index), part.parcels[index]?.items ?? [])
}

/** Whether a parcel's amount holds the delivery: that of the parcel that emptied the part does. */
function bringsDelivery(told: Told, index: number): boolean {
  const { sale, part } = told
  const goods = sharesOf(sale, unitsOfParcel(told, index)).total
  return centimes(part.parcels[index]?.amount ?? 0) - goods > sale.delivery / 2
}

function deliveriesOf(told: Told): Posting[] {
  return told.part.parcels.flatMap((parcel, index) => {
    const { id: parcel_id, delivered_at: at } = parcel
    if (!at) return []
    const units = unitsOfParcel(told, index)
    const withDelivery = bringsDelivery(told, index)
    return [
      unitsDelivered(told.sale, { at, parcel_id, units, withDelivery }),
      ...cashOf(told.sale, parcel, at),
    ]
  })
}

/** The cash of a parcel is with the carrier that brought it, or with the cooperative that brought it itself. */
function cashOf(sale: KeptSale, parcel: Part["parcels"][number], at: Date): Posting[] {
  if (sale.payment !== "cash_on_delivery") return []
  const { currency_code, order_id, cooperative_order_id, cooperative_id } = sale
  const holder = parcel.carrier_code
    ? { kind: "carrier" as const, owner: parcel.carrier_code }
    : { kind: "cooperative" as const, owner: cooperative_id }
  return [
    cashCollected({
      ...{ at, currency_code, order_id, cooperative_order_id, cooperative_id, holder },
      parcel_id: parcel.id,
      centimes: centimes(parcel.collected),
    }),
  ]
}

function cancellationsOf({ sale, part }: Told): Posting[] {
  return part.lines.flatMap((line) =>
    spansOfCancellations(line).map(({ at, ...span }, index) =>
      unitsCancelled(sale, {
        at: at ?? part.created_at,
        event_id: `${part.id}:${line.item_id}:${index}`,
        units: [span],
        withDelivery: false,
      }),
    ),
  )
}

/** What will not come any more: all that is left of a refused or cancelled part, or a delivery that nothing is left for. */
function restOf(told: Told): Posting[] {
  const { sale, part } = told
  const isGivenUp = isVoid(part) || !itemsLeft(part.lines, part.parcels).length
  if (!isGivenUp) return []
  const withDelivery = !part.parcels.some((_, index) => bringsDelivery(told, index))
  const last = part.events.at(-1)?.at ?? part.created_at
  const at = part.events.find(({ status }) => status === part.status)?.at ?? last
  const units = isVoid(part) ? spansLeft(part.lines, part.parcels) : []
  return [unitsCancelled(sale, { at, event_id: `${part.id}:rest`, units, withDelivery })]
}

function returnsOf(told: Told): Posting[] {
  const { sale, part } = told
  const received = part.returns
    .flatMap(({ id, status, items, received_at }) =>
      status === "received" && received_at ? [{ id, items, at: received_at }] : [],
    )
    .sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1))
  return received.map(({ id, items, at }, index) => {
    const earlier = received.slice(0, index)
    return unitsReturned(sale, {
      at,
      return_id: id,
      units: spansOfReturn(part.parcels, earlier, items),
      withDelivery: isEverything(part.lines, earlier, items) && bringsAnyDelivery(told),
    })
  })
}

function bringsAnyDelivery(told: Told): boolean {
  return told.part.parcels.some(({ delivered_at }, index) => delivered_at && bringsDelivery(told, index))
}
