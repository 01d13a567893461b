import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ApiError, type FieldCodes } from "../../../api/errors/api-error"
import { COOPERATIVE_ORDER_MODULE } from "../../../modules/cooperative-order"
import type { ParcelItem } from "../../../modules/cooperative-order/parcel-items"
import type { ReturnReason } from "../../../modules/cooperative-order/return-statuses"
import type { CooperativeOrderModuleService } from "../../../modules/cooperative-order/service"
import type { Part } from "../part"
import { readPart } from "../read-order-view"
import { returnableQuantity } from "../returnable"

/** What a shopper wants to give back, and why. */
export type NewReturn = { items: ParcelItem[]; reason: ReturnReason; note: string | null }

type Input = { id: string; wanted: NewReturn }

/**
 * Writes down that a shopper wants to give goods back. The same wish, still unanswered, is not written twice.
 *
 * @throws {ApiError} 400 `not_returnable` with the lines that were not delivered, are given back already, or came too
 * long ago.
 */
export const createReturnStep = createStep("create-return", async ({ id, wanted }: Input, { container }) => {
  const part = await readPart(container, id)
  const same = part.returns.find(
    ({ status, reason, items }) =>
      status === "requested" && reason === wanted.reason && sameItems(items, wanted.items),
  )
  if (same) return new StepResponse({ return_id: same.id, is_new: false })
  assertReturnable(part, wanted.items)
  const service = container.resolve<CooperativeOrderModuleService>(COOPERATIVE_ORDER_MODULE)
  const row = await service.createCooperativeOrderReturns({
    cooperative_order_id: id,
    items: { items: wanted.items },
    reason: wanted.reason,
    note: wanted.note,
    requested_at: new Date(),
  })
  return new StepResponse({ return_id: row.id, is_new: true })
})

function sameItems(one: ParcelItem[], other: ParcelItem[]): boolean {
  const textOf = (items: ParcelItem[]) =>
    items
      .map(({ line_id, quantity }) => `${line_id}:${quantity}`)
      .sort()
      .join()
  return textOf(one) === textOf(other)
}

function assertReturnable(part: Part, items: ParcelItem[]): void {
  const now = new Date()
  const fields: FieldCodes = {}
  items.forEach(({ line_id, quantity }, index) => {
    const available = returnableQuantity(part, line_id, now)
    if (quantity > available)
      fields[`items.${index}.quantity`] = available ? "more_than_left" : "nothing_left"
  })
  if (!Object.keys(fields).length) return
  throw ApiError.invalid("not_returnable", "Some of this cannot be given back, or not any more.", fields)
}
