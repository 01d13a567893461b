import type { Order, OrderLine } from "./order-schema"

export type { Order, OrderAction, OrderLine, OrderRow, Parcel, Refund, ReturnRequest } from "./order-schema"

/** How many of a line are still to be sent. */
export const leftToSend = (line: OrderLine): number =>
  Math.max(0, line.quantity - line.cancelled_quantity - line.shipped_quantity)

/** Whether a card has paid it all: no cash is received for it. */
export const isPaidByCard = ({ payment_method }: Order): boolean => payment_method === "card"
