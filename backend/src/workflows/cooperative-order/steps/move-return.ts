import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ApiError } from "../../../api/errors/api-error"
import { COOPERATIVE_ORDER_MODULE } from "../../../modules/cooperative-order"
import { refundFor } from "../../../modules/cooperative-order/parcel-amounts"
import {
  canMoveReturn,
  type ReturnAction,
  returnStatusAfter,
} from "../../../modules/cooperative-order/return-statuses"
import type { CooperativeOrderModuleService } from "../../../modules/cooperative-order/service"
import { readOrderPayment } from "../../../refunds/read-payment"
import type { Part, PartReturn } from "../part"
import { addUp, collectedOf } from "../part-progress"
import { readPart } from "../read-order-view"
import { putBackInStock, recordCoreReturn } from "../take-back"
import type { PartActor } from "./record-status"

type Input = { id: string; return_id: string; action: ReturnAction; actor: PartActor; reason: string | null }

/**
 * Moves a return. When its goods have come back they are in stock again, core's order knows of it, and what is to be
 * given back is written down. Asking again changes nothing.
 *
 * @throws {ApiError} 404 `return_not_found`; 409 `wrong_status`.
 */
export const moveReturnStep = createStep(
  "move-return",
  async ({ id, return_id, action, actor, reason }: Input, { container }) => {
    const part = await readPart(container, id)
    const row = part.returns.find((candidate) => candidate.id === return_id)
    if (!row) throw ApiError.notFound("return")
    const status = returnStatusAfter(action)
    if (row.status === status) return new StepResponse({ is_done: true })
    if (!canMoveReturn(action, row.status)) {
      throw ApiError.conflict("wrong_status", `A return that is ${row.status} cannot be moved by: ${action}.`)
    }
    if (action === "received") await recordCoreReturn(container, part, row)
    const now = new Date()
    await container
      .resolve<CooperativeOrderModuleService>(COOPERATIVE_ORDER_MODULE)
      .updateCooperativeOrderReturns({
        id: return_id,
        status,
        decided_by: actor.id,
        ...(action === "received"
          ? { received_at: now, refund: await refundOf(container, part, row) }
          : { decided_at: now, refusal_reason: reason }),
      })
    // After the status: repeating must not put the same goods in stock twice.
    if (action === "received") await restock(container, part, row)
    return new StepResponse({ is_done: false })
  },
)

async function refundOf(container: MedusaContainer, part: Part, row: PartReturn): Promise<number> {
  const payment = await readOrderPayment(container, part.order_id)
  const isCard = payment !== null && !payment.is_cash
  const collected = isCard ? deliveredOf(part) : collectedOf(part)
  const earlier = part.returns
    .filter(({ status }) => status === "received")
    .map(({ items, refund }) => ({ items, amount: refund }))
  return refundFor({ ...part, collected }, earlier, row.items)
}

/** What a card had paid for of the parcels that came, in dirhams. */
function deliveredOf({ parcels }: Part): number {
  return addUp(parcels.filter(({ delivered_at }) => delivered_at).map(({ amount }) => amount))
}

/** Goods that came back broken are not sold again: the member sets them aside. */
async function restock(container: MedusaContainer, part: Part, row: PartReturn): Promise<void> {
  if (row.reason === "damaged") return
  await putBackInStock(container, part, row)
}
