import type { MedusaContainer } from "@medusajs/framework/types"
import { COOPERATIVE_ORDER_MODULE } from "../modules/cooperative-order"
import type { CooperativeOrderModuleService } from "../modules/cooperative-order/service"
import { VOID_STATUSES } from "../modules/cooperative-order/statuses"
import { announceRefund } from "./announce"
import { refundService } from "./refund-service"
import { settleRefunds } from "./settle-refunds"

const LOOK_BACK_MS = 24 * 3600 * 1000
/** What is younger may still be under way. */
const SETTLED_AFTER_MS = 60_000

/** Ends what a killed process left: refunds nobody wrote down, cards nobody sent back to, news nobody told. */
export async function repairRefunds(container: MedusaContainer, now: Date): Promise<void> {
  const before = new Date(now.getTime() - SETTLED_AFTER_MS)
  const service = refundService(container)
  const cards = await service.listShopperRefunds({
    status: "due",
    method: "card",
    created_at: { $lte: before },
  })
  const parts = [
    ...(await listChangedParts(container, now)),
    ...cards.map(({ cooperative_order_id }) => cooperative_order_id),
  ]
  for (const id of new Set(parts)) await settleRefunds(container, id)
  const untold = await service.listShopperRefunds({
    status: "sent",
    announced_at: null,
    sent_at: { $lte: before },
  })
  for (const row of untold) await announceRefund(container, row)
}

/** Parts of the last day of which something may go back, save those it was written down for. */
async function listChangedParts(container: MedusaContainer, now: Date): Promise<string[]> {
  const period = {
    $gte: new Date(now.getTime() - LOOK_BACK_MS),
    $lte: new Date(now.getTime() - SETTLED_AFTER_MS),
  }
  const parts = container.resolve<CooperativeOrderModuleService>(COOPERATIVE_ORDER_MODULE)
  const changed = await parts.listCooperativeOrders(
    { updated_at: period, $or: [{ status: [...VOID_STATUSES] }, { cancelled_total: { $gt: 0 } }] },
    { select: ["id"] },
  )
  const returns = await parts.listCooperativeOrderReturns(
    { status: "received", received_at: period },
    { select: ["id", "cooperative_order_id"] },
  )
  const noted = new Set(
    (
      await refundService(container).listShopperRefunds(
        { source_key: returns.map(({ id }) => `return:${id}`) },
        { select: ["source_key"] },
      )
    ).map(({ source_key }) => source_key),
  )
  return [
    ...changed.map(({ id }) => id),
    ...returns
      .filter(({ id }) => !noted.has(`return:${id}`))
      .map(({ cooperative_order_id }) => cooperative_order_id),
  ]
}
