import { Module } from "@medusajs/framework/utils"
import { TillModuleService } from "./service"

/** Key of the module in the container. */
export const TILL_MODULE = "till"

export default Module(TILL_MODULE, { service: TillModuleService })
