import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { bearAtTill } from "../../../fairs/attribution/bear-at-till"
import { COOPERATIVE_ORDER_MODULE } from "../../../modules/cooperative-order"
import { layLines } from "../../../modules/cooperative-order/lay-lines"
import type { LineSnapshot } from "../../../modules/cooperative-order/line-snapshot"
import type { CooperativeOrderModuleService } from "../../../modules/cooperative-order/service"
import { type OrderPart, splitOrder } from "../../../modules/cooperative-order/split-order"
import { type LoadedOrder, readSplittableOrder } from "../read-splittable-order"

/**
 * Creates the parts an order still lacks, each with the first line of its history. Run again, it creates nothing: the
 * database holds one part for an order and a cooperative.
 */
export const createMissingPartsStep = createStep(
  "create-missing-parts",
  async ({ order_id }: { order_id: string }, { container }) => {
    const service = container.resolve<CooperativeOrderModuleService>(COOPERATIVE_ORDER_MODULE)
    const loaded = await readSplittableOrder(container, order_id)
    const order = { ...loaded, fairs: await bearAtTill(container, order_id, loaded.fairs) }
    const existing = await service.listCooperativeOrders(
      { order_id },
      { select: ["cooperative_id", "number"] },
    )
    const parts = splitOrder(order.splittable)
    const missing = parts.filter((part) =>
      existing.every(({ cooperative_id }) => cooperative_id !== part.cooperative_id),
    )
    if (!missing.length) return new StepResponse([], [])
    const places = parts.map(({ cooperative_id }) => cooperative_id)
    const numbers = freeNumbers(
      order,
      missing,
      places,
      existing.map(({ number }) => number),
    )
    const created = await service.createCooperativeOrders(
      missing.map((part, index) => toRecord(order, part, numbers[index] ?? "")),
    )
    await service.createCooperativeOrderEvents(
      created.map(({ id }) => ({
        cooperative_order_id: id,
        status: "pending" as const,
        at: new Date(),
        actor_type: "system" as const,
      })),
    )
    const ids = created.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (!ids?.length) return
    const service = container.resolve<CooperativeOrderModuleService>(COOPERATIVE_ORDER_MODULE)
    const events = await service.listCooperativeOrderEvents({ cooperative_order_id: ids }, { select: ["id"] })
    await service.deleteCooperativeOrderEvents(events.map(({ id }) => id))
    await service.deleteCooperativeOrders(ids)
  },
)

/** `1043-1`, `1043-2`... by the part's place in the order; a number already given is not given again. */
function freeNumbers(order: LoadedOrder, missing: OrderPart[], places: string[], taken: string[]) {
  const used = new Set(taken)
  return missing.map((part) => {
    let place = places.indexOf(part.cooperative_id) + 1
    while (used.has(`${order.display_id}-${place}`)) place += 1
    used.add(`${order.display_id}-${place}`)
    return `${order.display_id}-${place}`
  })
}

function toRecord(order: LoadedOrder, part: OrderPart, number: string) {
  const lines = withTotals(order, part)
  return {
    ...{ ...part, order_id: order.id, number, currency_code: order.currency_code, lines: { lines } },
    ...order.fairs.attribute(part),
  }
}

/** A part's lines: what they came to before rounding is laid so that they add up to its goods, to the centime. */
function withTotals(order: LoadedOrder, { item_ids, item_total }: OrderPart): LineSnapshot[] {
  const snapshots = order.snapshots.filter(({ item_id }) => item_ids.includes(item_id))
  const exact = new Map(order.splittable.lines.map(({ id, total }) => [id, total]))
  const centimes = layLines(
    item_total,
    snapshots.map(({ item_id }) => exact.get(item_id) ?? 0),
  )
  return snapshots.map((line, index) => {
    const total = (centimes[index] ?? 0) / 100
    return { ...line, total, sold_total: total, ...order.fairs.discountOf(line.item_id, total) }
  })
}
