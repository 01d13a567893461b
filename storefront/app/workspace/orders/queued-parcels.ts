import { answerOf } from "../offline/answer-reference"
import { isJsonObject } from "../offline/json-object"
import type { Json, OutboxEntry } from "../offline/outbox-entry"
import { isOnTheWay, leftToSend, type Order, type Parcel } from "./order"

/** What of a step's entry matters to the parcels. */
export type StepTaken = Pick<OutboxEntry, "key" | "body" | "createdAt">

/**
 * The order with the parcel that a queued shipping will make. Its id stands for the one the market will give it, so that
 * the parcel can be handed over without a signal too; what is paid for it only the market can tell.
 */
export const withParcel = (order: Order, { key, body, createdAt }: StepTaken): Order => {
  const sent = quantitiesOf(body)
  const items = order.items.flatMap((line) => {
    const quantity = sent ? (sent.get(line.id) ?? 0) : leftToSend(line)
    return quantity > 0 ? [{ line_id: line.id, quantity }] : []
  })
  const parcel: Parcel = {
    id: answerOf(key, "order.parcels.-1.id"),
    number: Math.max(0, ...order.parcels.map(({ number }) => number ?? 0)) + 1,
    items,
    status: "shipped",
    shipped_at: createdAt,
  }
  const quantityIn = (id: string) => items.find(({ line_id }) => line_id === id)?.quantity ?? 0
  return {
    ...order,
    parcels: [...order.parcels, parcel],
    items: order.items.map((line) => ({
      ...line,
      shipped_quantity: line.shipped_quantity + quantityIn(line.id),
    })),
  }
}

/** The order once the parcel that a step names, or every one on its way, is handed over. */
export const withHandOver = (order: Order, { body, createdAt }: StepTaken): Order => {
  const onTheWay = order.parcels.filter(isOnTheWay)
  const named = isJsonObject(body) ? body.parcel_id : undefined
  // The market has given the parcel its own id since the step was taken: it is the latest.
  const known = order.parcels.find(({ id }) => id === named) ?? onTheWay.at(-1)
  const arrived = named === undefined ? onTheWay : onTheWay.filter((parcel) => parcel === known)
  return {
    ...order,
    parcels: order.parcels.map((parcel) =>
      arrived.includes(parcel) ? { ...parcel, status: "delivered", delivered_at: createdAt } : parcel,
    ),
  }
}

/** How many of each line a shipping says have left; undefined: all of them. */
const quantitiesOf = (body: Json | undefined): Map<string, number> | undefined => {
  if (!isJsonObject(body) || !Array.isArray(body.items)) return undefined
  return new Map(
    body.items.flatMap((item) =>
      isJsonObject(item) && typeof item.line_id === "string"
        ? [[item.line_id, Number(item.quantity)] as const]
        : [],
    ),
  )
}
