import { Module } from "@medusajs/framework/utils"
import { CarrierModuleService } from "./service"

/** Key of the module in the container. */
export const CARRIER_MODULE = "carrier"

export default Module(CARRIER_MODULE, { service: CarrierModuleService })
