import { Module } from "@medusajs/framework/utils"
import { PayoutModuleService } from "./service"

/** Key of the module in the container. */
export const PAYOUT_MODULE = "payout"

export default Module(PAYOUT_MODULE, { service: PayoutModuleService })
