import type { Bearer } from "../fair-campaign/bearers"
import { centimesOfUnits } from "../../pricing/centimes-of-units"
import { priceParts } from "../../pricing/price-parts"

/** The rates of one day, in percent: of the price without tax, save VAT, which is added to it. */
export type ShareRates = { commission_percent: number; solidarity_percent: number; vat_percent: number }

/**
 * A line of a cooperative's part as it was sold: whole centimes, tax included, after discounts, and the rates of the day
 * of sale, which never change afterwards. `discount` is what a fair's campaign took off it, in centimes, and `borne_by`
 * who bears that: where the network does, the cooperative's share is reckoned as if nothing had been taken off.
 */
export type SaleLine = {
  id: string
  quantity: number
  total: number
  discount?: number | undefined
  borne_by?: Bearer | undefined
} & ShareRates

/** How a sale is paid: in cash, parcel by parcel, or by card when the order is placed. */
export const SALE_PAYMENTS = ["cash_on_delivery", "card"] as const
export type SalePayment = (typeof SALE_PAYMENTS)[number]

/** A cooperative's part of an order, as the ledger knows it. `delivery` is what the shopper pays for it, in centimes. */
export type Sale = {
  cooperative_order_id: string
  order_id: string
  cooperative_id: string
  currency_code: string
  lines: SaleLine[]
  delivery: number
}

/** Some units of a line; `before` is how many of it the same kind of event had already reached. */
export type Units = { line_id: string; quantity: number; before: number }

/**
 * What some units came to, in whole centimes: the shopper pays `total`, the network adds `campaign`. `vat` is within the
 * two together, and the cooperative declares it.
 */
export type Shares = { total: number; campaign: number; vat: number; commission: number; fund: number }

/** What the network pays of a line in the shopper's place, in centimes. */
export function networkPays({ discount, borne_by }: SaleLine): number {
  return borne_by === "network" ? (discount ?? 0) : 0
}

/** What the whole part came to, in centimes. */
export function totalOf({ lines, delivery }: Sale): number {
  return lines.reduce((sum, { total }) => sum + total, delivery)
}

/**
 * What units of the sale came to. A line's centimes are laid along its units and each unit is shared as the product's
 * page shares its price, so that any way of cutting a line into parcels gives each centime once, and the statement says
 * what the page said.
 *
 * @throws RangeError for a line that is not of the sale, or more units than were sold
 */
export function sharesOf(
  { lines, cooperative_order_id }: Pick<Sale, "lines" | "cooperative_order_id">,
  units: readonly Units[],
): Shares {
  const shares: Shares = { total: 0, campaign: 0, vat: 0, commission: 0, fund: 0 }
  for (const { line_id, quantity, before } of units) {
    const line = lines.find(({ id }) => id === line_id)
    if (!line || quantity < 0 || before < 0 || before + quantity > line.quantity)
      throw new RangeError(`${cooperative_order_id} did not sell units ${before}+${quantity} of ${line_id}.`)
    addUnits(shares, line, before, quantity)
  }
  return shares
}

/** Units of a line come to a few amounts, a centime apart: each is shared once. */
function addUnits(shares: Shares, line: SaleLine, before: number, quantity: number): void {
  const counts = new Map<number, number>()
  const added = { total: networkPays(line), quantity: line.quantity }
  for (let unit = before; unit < before + quantity; unit += 1) {
    const paid = centimesOfUnits(line, unit, unit + 1)
    const campaign = centimesOfUnits(added, unit, unit + 1)
    shares.total += paid
    shares.campaign += campaign
    counts.set(paid + campaign, (counts.get(paid + campaign) ?? 0) + 1)
  }
  for (const [price, count] of counts) {
    const parts = new Map(
      priceParts(price / 100, line).map(({ part, amount }) => [part, Math.round(amount * 100)]),
    )
    shares.vat += (parts.get("vat") ?? 0) * count
    shares.commission += (parts.get("commission") ?? 0) * count
    shares.fund += (parts.get("solidarity_fund") ?? 0) * count
  }
}
