import type { MedusaContainer } from "@medusajs/framework/types"
import { readPart } from "../workflows/cooperative-order/read-order-view"
import { owedOfPart } from "./owed-of-part"
import { readOrderPayment } from "./read-payment"
import { refundService } from "./refund-service"
import { sendToCard } from "./send-refund"

/**
 * Sees to it that a shopper gets back what was paid for a part and is no longer owed: writes each refund down once, and
 * sends those of a card at once. Cash is given back by the cooperative, which says so. Repeating changes nothing; a
 * refund the card's network refused waits for a person.
 */
export async function settleRefunds(container: MedusaContainer, partId: string): Promise<void> {
  const part = await readPart(container, partId)
  const payment = await readOrderPayment(container, part.order_id)
  if (!payment) return
  const service = refundService(container)
  await service.noteOwed(owedOfPart(part, payment, new Date()))
  const waiting = await service.listShopperRefunds({
    cooperative_order_id: partId,
    status: "due",
    method: "card",
  })
  for (const row of waiting) await sendToCard(container, row, "system")
}
