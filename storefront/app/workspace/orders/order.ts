import type { Order, OrderAction, OrderLine, Parcel } from "./order-schema"

export type { Order, OrderAction, OrderLine, OrderRow, Parcel, Refund, ReturnRequest } from "./order-schema"

/** How many of a line are still to be sent. */
export const leftToSend = (line: OrderLine): number =>
  Math.max(0, line.quantity - line.cancelled_quantity - line.shipped_quantity)

const BEFORE_SHIPPING: readonly OrderAction[] = ["accept", "pack", "ship"]

/** Whether goods may yet be sent after this: carriers are to be had then, also where the signal is lost meanwhile. */
export const leadsToShipping = (action: OrderAction): boolean => BEFORE_SHIPPING.includes(action)

/** Whether a card has paid it all: no cash is received for it. */
export const isPaidByCard = ({ payment_method }: Order): boolean => payment_method === "card"

/** Whether a parcel has left and has not arrived. */
export const isOnTheWay = ({ status }: Parcel): boolean => status === "shipped"

/**
 * The cash that the parcel on its way brings, in dirhams. Undefined where it depends on which of several arrives, or is
 * not told yet of goods sent in parts: then she writes what she counted, or leaves it to the market.
 */
export const cashDue = ({ parcels, status, cash_to_collect, totals }: Order): number | undefined => {
  const [parcel, ...more] = parcels.filter(isOnTheWay)
  if (more.length > 0) return undefined
  if (typeof parcel?.amount === "number") return parcel.amount
  const isPart = parcel !== undefined && (status === "partly_shipped" || parcels.length > 1)
  return isPart ? undefined : (cash_to_collect ?? totals.total)
}
