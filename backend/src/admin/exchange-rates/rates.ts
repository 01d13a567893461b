import { ask } from "../backend/ask"

export const CURRENCIES = ["eur", "usd"] as const
export type Currency = (typeof CURRENCIES)[number]

/** What one unit of a currency costs from a moment on, in dirhams. */
export type Rate = {
  id: string
  currency_code: Currency
  dirhams: number
  starts_at: string
  set_by: string
  is_in_force: boolean
}

export type NewRate = { currency_code: Currency; dirhams: string; starts_at?: string; is_sure: boolean }

type Rates = { rates: Rate[] }

export const listRates = (): Promise<Rates> => ask<Rates>("/admin/exchange-rates")

export const setRate = (rate: NewRate): Promise<Rates> => ask<Rates>("/admin/exchange-rates", rate)
