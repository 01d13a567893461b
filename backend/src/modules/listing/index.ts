import { Module } from "@medusajs/framework/utils"
import { ListingModuleService } from "./service"

/** Key of the module in the container. */
export const LISTING_MODULE = "listing"

export default Module(LISTING_MODULE, { service: ListingModuleService })
