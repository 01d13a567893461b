import { Module } from "@medusajs/framework/utils"
import { ShopperRefundModuleService } from "./service"

/** Key of the module in the container; camel case, for Medusa derives the names of links and filters from it. */
export const SHOPPER_REFUND_MODULE = "shopperRefund"

export default Module(SHOPPER_REFUND_MODULE, { service: ShopperRefundModuleService })
