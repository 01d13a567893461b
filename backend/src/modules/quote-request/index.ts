import { Module } from "@medusajs/framework/utils"
import { QuoteRequestModuleService } from "./service"

/** Key of the module in the container; camel case, for Medusa derives the names of links and filters from it. */
export const QUOTE_REQUEST_MODULE = "quoteRequest"

export default Module(QUOTE_REQUEST_MODULE, { service: QuoteRequestModuleService })
