import type { OwedPart, OwedReason } from "../modules/shopper-refund/owed"
import type { Part } from "../workflows/cooperative-order/part"
import { collectedOf, isVoid } from "../workflows/cooperative-order/part-progress"
import { RETURN_SETTINGS } from "../workflows/cooperative-order/return-settings"
import type { OrderPayment } from "./read-payment"
import { centimes } from "../money/centimes"

const DAY_MS = 24 * 3600 * 1000

const dueBy = (since: Date) => new Date(since.getTime() + RETURN_SETTINGS.refund_days * DAY_MS)

type Paid = Pick<OrderPayment, "is_cash" | "captured">

/**
 * What was paid for a part, in whole centimes. A card pays the whole order at once, what of it was cancelled since
 * included; cash is paid parcel by parcel.
 */
export function paidForPart(part: Part, { is_cash, captured }: Paid): number {
  if (is_cash) return centimes(collectedOf(part))
  return captured > 0 ? centimes(part.total) + centimes(part.cancelled_total) : 0
}

/** What of a part was paid, and why some of it goes back: goods that came back; by card also what will never come. */
export function owedOfPart(part: Part, payment: Paid, now: Date): OwedPart {
  const { order_id, id: cooperative_order_id, cooperative_id, currency_code } = part
  return {
    ...{ order_id, cooperative_order_id, cooperative_id, currency_code },
    method: payment.is_cash ? "cash" : "card",
    paid_centimes: paidForPart(part, payment),
    reasons: [...(payment.is_cash ? [] : neverComing(part, now)), ...returned(part, now)],
  }
}

function returned(part: Part, now: Date): OwedReason[] {
  return part.returns
    .filter(({ status }) => status === "received")
    .map(({ id, refund, received_at }) => ({
      source_key: `return:${id}`,
      centimes: centimes(refund),
      due_by: dueBy(received_at ?? now),
    }))
}

function neverComing(part: Part, now: Date): OwedReason[] {
  const { id, status, events } = part
  const cancelled = centimes(part.cancelled_total)
  const since = events.find((event) => event.status === status)?.at ?? now
  const lines: OwedReason = {
    source_key: `cancelled:${id}:${cancelled}`,
    counts_from: `cancelled:${id}:`,
    centimes: cancelled,
    due_by: dueBy(now),
  }
  const rest: OwedReason = {
    source_key: `refused:${id}`,
    centimes: centimes(part.total),
    due_by: dueBy(since),
  }
  return [...(cancelled > 0 ? [lines] : []), ...(isVoid(part) ? [rest] : [])]
}
