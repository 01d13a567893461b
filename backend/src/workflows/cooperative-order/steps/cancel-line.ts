import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ApiError } from "../../../api/errors/api-error"
import { COOPERATIVE_ORDER_MODULE } from "../../../modules/cooperative-order"
import { amountsWithout } from "../../../modules/cooperative-order/parcel-amounts"
import { itemsLeft, type ParcelItem } from "../../../modules/cooperative-order/parcel-items"
import type { CooperativeOrderModuleService } from "../../../modules/cooperative-order/service"
import type { CooperativeOrderStatus } from "../../../modules/cooperative-order/statuses"
import { creditOrder } from "../credit-order"
import type { LoadedPart } from "../loaded-part"
import { releasePart } from "../release-part"

type Input = { part: LoadedPart; item: ParcelItem; reason: string; request_key: string | null }

/**
 * Takes so many of a line out of a part: the order costs them less, and they are for sale again. With the last of its
 * goods a part is refused as a whole. Answers the status the part has come to.
 *
 * @throws {ApiError} 400 `invalid_input` for a line that is not the part's, or more of it than is left.
 */
export const cancelLineStep = createStep("cancel-line", async (input: Input, { container }) => {
  const { part, item, reason } = input
  const left = itemsLeft(part.lines, part.parcels)
  if (isRepeated(input)) {
    const status = left.length ? part.status : statusOfParcels(part)
    return new StepResponse({ status, reason: null as string | null })
  }
  assertLeft(left, item)
  const rest = left.filter((other) => other.line_id !== item.line_id || other.quantity > item.quantity)
  if (!rest.length && !part.parcels.length) {
    await releasePart(container, part)
    return new StepResponse({ status: "refused" as CooperativeOrderStatus, reason })
  }
  await shrinkPart(container, input)
  return new StepResponse({
    status: rest.length ? part.status : statusOfParcels(part),
    reason: null as string | null,
  })
})

function assertLeft(left: ParcelItem[], { line_id, quantity }: ParcelItem): void {
  const available = left.find((item) => item.line_id === line_id)?.quantity
  if (!available) {
    throw ApiError.invalid("invalid_input", "Nothing of this line is left to cancel.", {
      line_id: "nothing_left",
    })
  }
  if (quantity <= available) return
  throw ApiError.invalid("invalid_input", `Only ${available} are left to cancel.`, {
    quantity: "more_than_left",
  })
}

/** Whether the same request has cancelled this before. */
function isRepeated({ part, item, request_key }: Input): boolean {
  const line = part.lines.find(({ item_id }) => item_id === item.line_id)
  return request_key !== null && (line?.cancel_keys?.includes(request_key) ?? false)
}

function statusOfParcels(part: LoadedPart): CooperativeOrderStatus {
  return part.parcels.every(({ delivered_at }) => delivered_at) ? "delivered" : "shipped"
}

async function shrinkPart(
  container: MedusaContainer,
  { part, item, reason, request_key }: Input,
): Promise<void> {
  const { lines, ...amounts } = amountsWithout(part, item)
  const before = Math.round((part.total + part.cancelled_total) * 100)
  const cancelled_total = (before - Math.round(amounts.total * 100)) / 100
  await creditOrder(container, { order_id: part.order_id, id: part.id, amount: cancelled_total })
  await container.resolve<CooperativeOrderModuleService>(COOPERATIVE_ORDER_MODULE).updateCooperativeOrders({
    id: part.id,
    ...amounts,
    cancelled_total,
    lines: {
      lines: lines.map((line) => {
        if (line.item_id !== item.line_id) return line
        const cancel_keys = [...(line.cancel_keys ?? []), ...(request_key ? [request_key] : [])]
        return { ...line, cancel_reason: reason, cancel_keys }
      }),
    },
  })
  const kept = itemsLeft(lines, part.parcels).find(({ line_id }) => line_id === item.line_id)?.quantity ?? 0
  await keepReserved(container, item, kept)
}

/** Keeps `kept` of what was reserved for a line; the rest is for sale again. */
async function keepReserved(container: MedusaContainer, { line_id, quantity }: ParcelItem, kept: number) {
  const inventory = container.resolve(Modules.INVENTORY)
  if (kept === 0) return inventory.deleteReservationItemsByLineItem([line_id])
  const reservations = await inventory.listReservationItems({ line_item_id: line_id })
  await inventory.updateReservationItems(
    reservations.map((reservation) => ({
      id: reservation.id,
      // A kit reserves several of an inventory item for each unit sold.
      quantity: (Number(reservation.quantity) * kept) / (kept + quantity),
    })),
  )
}
