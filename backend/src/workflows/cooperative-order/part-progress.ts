import { createHash } from "node:crypto"
import { quantityIn } from "../../modules/cooperative-order/parcel-items"
import { canMoveReturn, RETURN_ACTIONS } from "../../modules/cooperative-order/return-statuses"
import { VOID_STATUSES } from "../../modules/cooperative-order/statuses"
import type { Parcel } from "./loaded-part"
import type { Part, PartReturn } from "./part"
import type { PaymentMethod } from "./placed-order"

/** Adds amounts in whole centimes, so that no fraction creeps in. */
export function addUp(amounts: number[]): number {
  return amounts.reduce((sum, value) => sum + Math.round(value * 100), 0) / 100
}

/** Whether a part will never be delivered nor paid. */
export function isVoid({ status }: Pick<Part, "status">): boolean {
  return VOID_STATUSES.includes(status)
}

const isDelivered = ({ delivered_at }: Parcel) => delivered_at !== null

/** What was paid for a part so far, in dirhams. */
export function collectedOf(part: Part): number {
  return addUp(part.parcels.map(({ collected }) => collected))
}

/** What is still to be paid for a part, in dirhams: nothing for what will never come, or was paid by card. */
export function dueOf(part: Part, method: PaymentMethod = "cash_on_delivery"): number {
  if (isVoid(part) || method === "card") return 0
  return addUp([part.total, ...part.parcels.filter(isDelivered).map(({ amount }) => -amount)])
}

/** Returns that still count: what a refused one held may be asked for again. */
export function standingReturns(part: Part): PartReturn[] {
  return part.returns.filter(({ status }) => status !== "refused")
}

/** A part's lines as people read them, and how far each has come. */
export function linesOf(part: Part) {
  const received = part.returns.filter(({ status }) => status === "received")
  return part.lines.map(({ item_id, cancel_reason, cancel_keys, cancellations, sold_total, ...line }) => ({
    id: item_id,
    ...line,
    cancel_reason: cancel_reason ?? null,
    shipped_quantity: quantityIn(part.parcels, item_id),
    delivered_quantity: quantityIn(part.parcels.filter(isDelivered), item_id),
    returned_quantity: quantityIn(received, item_id),
  }))
}

/** A part's parcels as people read them; `amount` in dirhams is what is paid on delivery: nothing by card. */
export function parcelsOf(part: Part, method: PaymentMethod = "cash_on_delivery") {
  return part.parcels.map(
    ({ id, number, items, amount, tracking_number, carrier, carrier_code, shipped_at, delivered_at }) => ({
      id,
      number,
      items,
      amount: method === "card" ? 0 : amount,
      tracking_number: tracking_number ?? null,
      carrier: carrier ?? null,
      carrier_code: carrier_code ?? null,
      status: delivered_at ? ("delivered" as const) : ("shipped" as const),
      shipped_at,
      delivered_at,
    }),
  )
}

/** A part's returns as people read them. */
export function returnsOf(part: Part) {
  return part.returns.map((row) => ({
    id: row.id,
    status: row.status,
    items: row.items,
    reason: row.reason,
    note: row.note ?? null,
    refusal_reason: row.refusal_reason ?? null,
    refund: row.status === "received" ? row.refund : null,
    requested_at: row.requested_at,
    decided_at: row.decided_at ?? null,
    received_at: row.received_at ?? null,
    actions: RETURN_ACTIONS.filter((action) => canMoveReturn(action, row.status)),
  }))
}

/** Changes whenever anything of the part does that somebody may act upon. */
export function versionOf(part: Part): string {
  const { status, lines, tracking_number } = part
  const state = JSON.stringify([status, tracking_number, lines, parcelsOf(part), returnsOf(part)])
  return createHash("sha256").update(state).digest("hex").slice(0, 16)
}
