import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { type RefundRow, refundService } from "./refund-service"

/** Tells the market that a refund went: the books, and the shopper's mail. What hears it twice does it once. */
export async function announceRefund(
  container: MedusaContainer,
  { id, order_id, cooperative_order_id }: Pick<RefundRow, "id" | "order_id" | "cooperative_order_id">,
): Promise<void> {
  await container
    .resolve(Modules.EVENT_BUS)
    .emit({ name: "shopper_refund.sent", data: { id, order_id, cooperative_order_id } })
  await refundService(container).updateShopperRefunds({ id, announced_at: new Date() })
}
