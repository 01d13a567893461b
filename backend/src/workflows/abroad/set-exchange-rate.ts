import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ApiError } from "../../api/errors/api-error"
import type { AbroadCurrency } from "../../modules/exchange-rate/currencies"
import { isFarOff } from "../../modules/exchange-rate/rate"
import { exchangeRates } from "./exchange-rates"

export const EXCHANGE_RATE_SET = "exchange_rate.set"

export type NewRate = {
  currency_code: AbroadCurrency
  ten_thousandths: number
  /** When it begins; at once when absent. */
  starts_at?: Date | undefined
  /** Said by who means a rate far from the last one. */
  is_sure: boolean
  set_by: string
}

/** A clock a minute off is not an attempt to change the past. */
const SAME_MOMENT_MS = 60_000

/**
 * Sets what a currency costs from a moment on. Prices follow when it begins; orders placed before keep theirs.
 *
 * @throws {ApiError} 400 `in_the_past`, `rate_far_off`; 409 `rate_taken` when one begins at that very moment.
 */
export async function setExchangeRate(container: MedusaContainer, rate: NewRate): Promise<string> {
  const service = exchangeRates(container)
  const { currency_code, ten_thousandths, set_by, is_sure } = rate
  const now = Date.now()
  if (rate.starts_at && rate.starts_at.getTime() < now - SAME_MOMENT_MS)
    throw ApiError.invalid("in_the_past", "A rate begins now or later.", { starts_at: "in_the_past" })
  const starts_at = new Date(Math.max(now, rate.starts_at?.getTime() ?? 0))
  const [last] = await service.listExchangeRates({ currency_code }, { order: { starts_at: "DESC" }, take: 1 })
  if (last && !is_sure && isFarOff(ten_thousandths, last.ten_thousandths))
    throw ApiError.invalid("rate_far_off", "This is far from the last rate: say that you are sure.", {
      dirhams: "rate_far_off",
    })
  if (last && last.starts_at.getTime() === starts_at.getTime())
    throw ApiError.conflict("rate_taken", "A rate of this currency begins at that moment already.")
  const { id } = await service.createExchangeRates({ currency_code, ten_thousandths, starts_at, set_by })
  await container.resolve(Modules.EVENT_BUS).emit({ name: EXCHANGE_RATE_SET, data: { id } })
  return id
}
