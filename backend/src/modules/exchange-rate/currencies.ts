/** What shoppers abroad pay in. */
export const ABROAD_CURRENCIES = ["eur", "usd"] as const
export type AbroadCurrency = (typeof ABROAD_CURRENCIES)[number]

export function isAbroadCurrency(currency: string): currency is AbroadCurrency {
  return ABROAD_CURRENCIES.some((code) => code === currency)
}
