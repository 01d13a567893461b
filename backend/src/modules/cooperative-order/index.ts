import { Module } from "@medusajs/framework/utils"
import { CooperativeOrderModuleService } from "./service"

/** Key of the module in the container; camel case, for Medusa derives the names of links and filters from it. */
export const COOPERATIVE_ORDER_MODULE = "cooperativeOrder"

export default Module(COOPERATIVE_ORDER_MODULE, { service: CooperativeOrderModuleService })
