import { Module } from "@medusajs/framework/utils"
import { AdminScopeModuleService } from "./service"

/** Key of the module in the container; camel case, for Medusa derives the names of links and filters from it. */
export const ADMIN_SCOPE_MODULE = "adminScope"

export default Module(ADMIN_SCOPE_MODULE, { service: AdminScopeModuleService })
