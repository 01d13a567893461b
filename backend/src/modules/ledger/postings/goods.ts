import type { AccountRef } from "../accounts"
import type { Posting, PostingEntry } from "../posting"
import { type Sale, sharesOf, totalOf, type Units } from "../sale"

type At = { at: Date }

const customer: AccountRef = { kind: "customer" }

function of(sale: Sale, at: Date) {
  const { order_id, cooperative_order_id, cooperative_id, currency_code } = sale
  return { occurred_at: at, order_id, cooperative_order_id, cooperative_id, currency_code }
}

const owned = (kind: "to_come" | "cooperative", { cooperative_id }: Sale): AccountRef => ({
  kind,
  owner: cooperative_id,
})

/** An order is placed: the shopper owes the part, and it is promised to its cooperative. */
export function orderPlaced(sale: Sale, { at }: At): Posting {
  const goods = totalOf(sale) - sale.delivery
  const promised = owned("to_come", sale)
  return {
    ...of(sale, at),
    business_key: `order_placed:${sale.cooperative_order_id}`,
    kind: "order_placed",
    entries: [
      { account: customer, centimes: totalOf(sale), component: "goods" },
      { account: promised, centimes: -goods, component: "goods" },
      { account: promised, centimes: -sale.delivery, component: "delivery" },
    ],
  }
}

/**
 * Units are delivered: what was promised is now owed to the cooperative, less commission and solidarity fund, and with
 * it what the network pays of a fair's discount, from its own. The
 * delivery's price goes whole to the cooperative, with the parcel that `withDelivery` names.
 */
export function unitsDelivered(
  sale: Sale,
  { at, parcel_id, units, withDelivery }: At & { parcel_id: string; units: Units[]; withDelivery: boolean },
): Posting {
  return {
    ...of(sale, at),
    business_key: `units_delivered:${parcel_id}`,
    kind: "units_delivered",
    entries: earned(sale, units, withDelivery),
  }
}

/** Units are refused or cancelled before they left: the shopper owes them no more, nor are they promised. */
export function unitsCancelled(
  sale: Sale,
  { at, event_id, units, withDelivery }: At & { event_id: string; units: Units[]; withDelivery: boolean },
): Posting {
  const { total } = sharesOf(sale, units)
  const delivery = withDelivery ? sale.delivery : 0
  const promised = owned("to_come", sale)
  return {
    ...of(sale, at),
    business_key: `units_cancelled:${event_id}`,
    kind: "units_cancelled",
    entries: [
      { account: promised, centimes: total, component: "goods" },
      { account: promised, centimes: delivery, component: "delivery" },
      { account: customer, centimes: -total - delivery, component: "goods" },
    ],
  }
}

/**
 * Delivered units come back: cooperative, commission and fund give back what they had of them. When everything has come
 * back the delivery's price is given back too (law 31-08).
 */
export function unitsReturned(
  sale: Sale,
  {
    at,
    return_id,
    units,
    withDelivery = false,
  }: At & { return_id: string; units: Units[]; withDelivery?: boolean },
): Posting {
  const { total, campaign, vat, commission, fund } = sharesOf(sale, units)
  const delivery = withDelivery ? sale.delivery : 0
  const account = owned("cooperative", sale)
  return {
    ...of(sale, at),
    business_key: `units_returned:${return_id}`,
    kind: "units_returned",
    entries: [
      { account, centimes: total + campaign - vat, component: "goods" },
      { account, centimes: vat, component: "vat" },
      { account, centimes: delivery, component: "delivery" },
      { account, centimes: -commission, component: "commission" },
      { account, centimes: -fund, component: "solidarity_fund" },
      { account: { kind: "commission" }, centimes: commission, component: "commission" },
      { account: { kind: "solidarity_fund" }, centimes: fund, component: "solidarity_fund" },
      { account: { kind: "campaign" }, centimes: -campaign, component: "campaign" },
      { account: customer, centimes: -total - delivery, component: "goods" },
    ],
  }
}

function earned(sale: Sale, units: Units[], withDelivery: boolean): PostingEntry[] {
  const { total, campaign, vat, commission, fund } = sharesOf(sale, units)
  const delivery = withDelivery ? sale.delivery : 0
  const promised = owned("to_come", sale)
  const account = owned("cooperative", sale)
  return [
    { account: promised, centimes: total, component: "goods" },
    { account: promised, centimes: delivery, component: "delivery" },
    { account: { kind: "campaign" }, centimes: campaign, component: "campaign" },
    { account, centimes: vat - total - campaign, component: "goods" },
    { account, centimes: -vat, component: "vat" },
    { account, centimes: -delivery, component: "delivery" },
    { account, centimes: commission, component: "commission" },
    { account, centimes: fund, component: "solidarity_fund" },
    { account: { kind: "commission" }, centimes: -commission, component: "commission" },
    { account: { kind: "solidarity_fund" }, centimes: -fund, component: "solidarity_fund" },
  ]
}
