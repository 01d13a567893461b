import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { TillSale } from "../../fairs/till/till-sale"
import { canMoveReturn, type ReturnAction } from "../../modules/cooperative-order/return-statuses"
import { giveCashBack } from "../../refunds/give-back"
import { refundService } from "../../refunds/refund-service"
import { settleRefunds } from "../../refunds/settle-refunds"
import { moveReturnWorkflow, requestReturnWorkflow } from "../cooperative-order"
import { standingReturns } from "../cooperative-order/part-progress"
import { readPart } from "../cooperative-order/read-order-view"

const TO_HAVE_IT_BACK: readonly ReturnAction[] = ["accept", "received"]

/** The part of a sale's order, and who takes it back. */
type Sold = { id: string; order_id: string; member_id: string }

/**
 * Takes the order of a sale back whole, as any return: its goods are in stock again, its shopper has the cash. What an
 * interrupted run did is not done again.
 *
 * @throws {ApiError} 400 `not_returnable` once the days have passed in which goods may be given back.
 */
export async function takeBackSale(
  container: MedusaContainer,
  sale: TillSale,
  member_id: string,
): Promise<void> {
  const { cooperative_order_id: id, order_id } = sale
  if (!id || !order_id)
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Till sale ${sale.id} has no order.`)
  const sold = { id, order_id, member_id }
  await askForReturn(container, sold)
  for (const action of TO_HAVE_IT_BACK) await moveReturns(container, sold, action)
  await giveCash(container, sold)
}

/** Nobody but the till asks for the return of what a till sold: one that stands is its own. */
async function askForReturn(container: MedusaContainer, { id, order_id }: Sold): Promise<void> {
  const part = await readPart(container, id)
  if (standingReturns(part).length) return
  const items = part.lines.map(({ item_id: line_id, quantity }) => ({ line_id, quantity }))
  await requestReturnWorkflow(container).run({
    input: { id, order_id, wanted: { items, reason: "other", note: null } },
  })
}

async function moveReturns(container: MedusaContainer, sold: Sold, action: ReturnAction): Promise<void> {
  const { id, order_id, member_id } = sold
  const actor = { type: "cooperative" as const, id: member_id }
  const { returns } = await readPart(container, id)
  for (const { id: return_id } of returns.filter(({ status }) => canMoveReturn(action, status)))
    await moveReturnWorkflow(container).run({
      input: { id, order_id, actor, return_id, action, reason: null },
    })
}

async function giveCash(
  container: MedusaContainer,
  { id: part_id, member_id: actor_id }: Sold,
): Promise<void> {
  await settleRefunds(container, part_id)
  const due = await refundService(container).listShopperRefunds({
    cooperative_order_id: part_id,
    status: "due",
  })
  for (const { id: refund_id } of due) await giveCashBack(container, { part_id, refund_id, actor_id })
}
