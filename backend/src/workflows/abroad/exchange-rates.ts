import type { MedusaContainer } from "@medusajs/framework/types"
import { EXCHANGE_RATE_MODULE } from "../../modules/exchange-rate"
import type { ExchangeRateModuleService } from "../../modules/exchange-rate/service"

/** The module that keeps what a euro and a dollar cost. */
export function exchangeRates(container: MedusaContainer): ExchangeRateModuleService {
  return container.resolve<ExchangeRateModuleService>(EXCHANGE_RATE_MODULE)
}
