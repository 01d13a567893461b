import { Module } from "@medusajs/framework/utils"
import { PaymentEventModuleService } from "./service"

/** Key of the module in the container. */
export const PAYMENT_EVENT_MODULE = "paymentEvent"

export default Module(PAYMENT_EVENT_MODULE, { service: PaymentEventModuleService })
