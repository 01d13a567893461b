import { Module } from "@medusajs/framework/utils"
import { ExchangeRateModuleService } from "./service"

/** Key of the module in the container; camel case, for Medusa derives the names of links and filters from it. */
export const EXCHANGE_RATE_MODULE = "exchangeRate"

export default Module(EXCHANGE_RATE_MODULE, { service: ExchangeRateModuleService })
