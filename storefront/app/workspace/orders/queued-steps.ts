import type { OutboxEntry } from "../offline/outbox-entry"
import { isOnTheWay, leftToSend, type Order, type OrderAction } from "./order"
import { type StepTaken, withHandOver, withParcel } from "./queued-parcels"

const REFUND_PATH = /^orders\/[^/]+\/refunds\/([^/]+)\/given$/
const STEP_PATH = /^orders\/[^/]+\/(accept|refuse|pack|ship|deliver)$/

/**
 * The order as it will stand once what is ahead of it has been done: what waits on this phone, and what has reached the
 * market since the order was read. So the next step can be taken without signal too, and no step seems undone while the
 * page is read again. The backend has the last word: what it refuses shows as a conflict.
 */
export const withQueuedSteps = (order: Order, ahead: readonly OutboxEntry[]): Order =>
  ahead
    .filter(({ state }) => state === "waiting" || state === "done")
    .reduce((now, entry) => {
      const refund = REFUND_PATH.exec(entry.path)?.[1]
      if (refund) return givenBack(now, decodeURIComponent(refund))
      const step = STEP_PATH.exec(entry.path)?.[1]
      return step ? afterStep(now, step, entry) : now
    }, order)

/** Changes whenever a step has been taken: what was typed for the one before is not for the next. */
export const stageOf = ({ status, parcels }: Order): string =>
  [status, ...parcels.map((parcel) => parcel.status)].join(" ")

const afterStep = (order: Order, step: string, taken: StepTaken): Order => {
  if (step === "accept") return at(order, "accepted")
  if (step === "refuse") return at(order, "refused")
  if (step === "pack") return at(order, "packed")
  if (step === "ship") return onItsWay(withParcel(order, taken))
  return onItsWay(withHandOver(order, taken))
}

const givenBack = (order: Order, id: string): Order => ({
  ...order,
  refunds: order.refunds.map((refund) => (refund.id === id ? { ...refund, status: "sent" } : refund)),
})

/** The order at the status its parcels have come to; what does not travel is handed over without any. */
const onItsWay = (order: Order): Order => {
  if (order.parcels.length > 0 && order.items.some((line) => leftToSend(line) > 0))
    return at(order, "partly_shipped")
  return at(order, order.parcels.some(isOnTheWay) ? "shipped" : "delivered")
}

const at = (order: Order, status: string): Order => ({ ...order, status, actions: actionsOf(order, status) })

const actionsOf = ({ fulfilment_kind: kind, parcels }: Order, status: string): OrderAction[] => {
  const handOver: OrderAction = kind === "delivery" ? "ship" : "deliver"
  if (status === "accepted" && kind !== "service") return ["pack", handOver, "refuse", "cancel_line"]
  if (status === "accepted") return [handOver, "refuse", "cancel_line"]
  if (status === "packed") return [handOver, "refuse", "cancel_line"]
  if (status === "partly_shipped")
    return parcels.some(isOnTheWay) ? ["ship", "deliver", "cancel_line"] : ["ship", "cancel_line"]
  return status === "shipped" ? ["deliver"] : []
}
