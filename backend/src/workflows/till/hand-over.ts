import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import {
  acceptCooperativeOrderWorkflow,
  createCooperativeOrdersWorkflow,
  deliverCooperativeOrderWorkflow,
} from "../cooperative-order"
import type { Part } from "../cooperative-order/part"
import { readParts } from "../cooperative-order/read-order-view"
import type { TillSale } from "../../fairs/till/till-sale"

/**
 * Brings the order of a sale where the sale is: the goods are handed over, and the cooperative has the cash. What an
 * interrupted run did is not done again. Answers the cooperative's part.
 */
export async function handOver(container: MedusaContainer, sale: TillSale, orderId: string): Promise<Part> {
  await createCooperativeOrdersWorkflow(container).run({ input: { order_id: orderId } })
  const part = await findPart(container, sale, orderId)
  const actor = { type: "cooperative" as const, id: sale.member_id }
  const input = { id: part.id, order_id: orderId, actor }
  if (part.status === "pending") await acceptCooperativeOrderWorkflow(container).run({ input })
  if (part.status !== "delivered") {
    await deliverCooperativeOrderWorkflow(container).run({
      input: { ...input, parcel_id: null, cash_received: null },
    })
  }
  return part
}

async function findPart(container: MedusaContainer, sale: TillSale, orderId: string): Promise<Part> {
  const parts = await readParts(container, [orderId])
  const part = parts.find(({ cooperative_id }) => cooperative_id === sale.cooperative_id)
  if (part) return part
  throw new MedusaError(
    MedusaError.Types.UNEXPECTED_STATE,
    `Order ${orderId} has no part of its cooperative.`,
  )
}
