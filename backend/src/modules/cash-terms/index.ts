import { Module } from "@medusajs/framework/utils"
import { CashTermsModuleService } from "./service"

/** Key of the module in the container. */
export const CASH_TERMS_MODULE = "cashTerms"

export default Module(CASH_TERMS_MODULE, { service: CashTermsModuleService })
