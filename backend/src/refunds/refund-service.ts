import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { SHOPPER_REFUND_MODULE } from "../modules/shopper-refund"
import type { ShopperRefund } from "../modules/shopper-refund/models/shopper-refund"
import type { ShopperRefundModuleService } from "../modules/shopper-refund/service"

/** A refund as it is stored; its amount is in whole centimes. */
export type RefundRow = InferTypeOf<typeof ShopperRefund>

export function refundService(container: MedusaContainer): ShopperRefundModuleService {
  return container.resolve<ShopperRefundModuleService>(SHOPPER_REFUND_MODULE)
}
