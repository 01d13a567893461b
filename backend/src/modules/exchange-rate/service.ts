import { MedusaService } from "@medusajs/framework/utils"
import type { AbroadCurrency } from "./currencies"
import { ABROAD_CURRENCIES } from "./currencies"
import { ExchangeRate } from "./models/exchange-rate"

/** The rate in force for one currency, in ten-thousandths of a dirham. */
export type RateInForce = { currency_code: AbroadCurrency; ten_thousandths: number; starts_at: Date }

/** What a euro and a dollar cost, day by day. */
export class ExchangeRateModuleService extends MedusaService({ ExchangeRate }) {
  /** The rates in force at `now`: for each currency the last that has begun. One that has none is not sold in. */
  async ratesInForce(now: Date): Promise<RateInForce[]> {
    const found = await Promise.all(
      ABROAD_CURRENCIES.map((currency_code) =>
        this.listExchangeRates(
          { currency_code, starts_at: { $lte: now } },
          { order: { starts_at: "DESC" }, take: 1 },
        ),
      ),
    )
    return found.flat()
  }
}
