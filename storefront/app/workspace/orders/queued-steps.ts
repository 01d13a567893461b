import type { Json, OutboxEntry } from "../offline/outbox-entry"
import { leftToSend, type Order, type OrderAction } from "./order"

const REFUND_PATH = /^orders\/[^/]+\/refunds\/([^/]+)\/given$/
const STEP_PATH = /^orders\/[^/]+\/(accept|refuse|pack|ship|deliver)$/

/**
 * The order as it will stand once what waits on this phone has been sent, so that the next step can be taken without
 * signal too. The backend has the last word: what it refuses shows as a conflict.
 */
export const withQueuedSteps = (order: Order, entries: readonly OutboxEntry[]): Order =>
  entries
    .filter(({ state }) => state === "waiting")
    .reduce((now, { path, body }) => {
      const refund = REFUND_PATH.exec(path)?.[1]
      if (refund) return givenBack(now, decodeURIComponent(refund))
      const step = STEP_PATH.exec(path)?.[1]
      return step ? afterStep(now, step, body) : now
    }, order)

const afterStep = (order: Order, step: string, body: Json | undefined): Order => {
  if (step === "accept") return at(order, "accepted")
  if (step === "refuse") return at(order, "refused")
  if (step === "pack") return at(order, "packed")
  if (step === "ship") return shipped(order, body)
  return delivered(order)
}

const givenBack = (order: Order, id: string): Order => ({
  ...order,
  refunds: order.refunds.map((refund) => (refund.id === id ? { ...refund, status: "sent" } : refund)),
})

const at = (order: Order, status: string): Order => ({
  ...order,
  status,
  actions: actionsOf(status, order.fulfilment_kind),
})

const actionsOf = (status: string, kind: string): OrderAction[] => {
  const handOver: OrderAction = kind === "delivery" ? "ship" : "deliver"
  if (status === "accepted" && kind !== "service") return ["pack", handOver, "refuse", "cancel_line"]
  if (status === "accepted") return [handOver, "refuse", "cancel_line"]
  if (status === "packed") return [handOver, "refuse", "cancel_line"]
  if (status === "partly_shipped") return ["ship", "deliver", "cancel_line"]
  return status === "shipped" ? ["deliver"] : []
}

const shipped = (order: Order, body: Json | undefined): Order => {
  const sent = sentOf(body)
  const items = order.items.map((line) => ({
    ...line,
    shipped_quantity: line.shipped_quantity + (sent ? (sent.get(line.id) ?? 0) : leftToSend(line)),
  }))
  return at({ ...order, items }, items.some((line) => leftToSend(line) > 0) ? "partly_shipped" : "shipped")
}

/** How many of each line a shipping says have left; undefined: all of them. */
const sentOf = (body: Json | undefined): Map<string, number> | undefined => {
  if (typeof body !== "object" || body === null || Array.isArray(body) || !Array.isArray(body.items))
    return undefined
  return new Map(
    body.items.flatMap((item) =>
      typeof item === "object" && item !== null && !Array.isArray(item) && typeof item.line_id === "string"
        ? [[item.line_id, Number(item.quantity)] as const]
        : [],
    ),
  )
}

const delivered = (order: Order): Order =>
  at(order, order.status === "partly_shipped" ? "partly_shipped" : "delivered")
