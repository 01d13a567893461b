import { Module } from "@medusajs/framework/utils"
import { CooperativeModuleService } from "./service"

/** Key of the cooperative module in the container: `container.resolve(COOPERATIVE_MODULE)`. */
export const COOPERATIVE_MODULE = "cooperative"

export default Module(COOPERATIVE_MODULE, { service: CooperativeModuleService })
