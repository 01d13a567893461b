/** The names under which the market's settings are found again: what makes setting it up idempotent. */
export const MARKET = {
  name: "Twiza",
  sales_channel: "Twiza",
  /** What is sold at the stands of fairs. */
  fair_sales_channel: "Twiza fairs",
  region: "Maroc",
  country_code: "ma",
  currency_code: "mad",
  key_title: "Twiza storefront",
  tax_provider_id: "tp_system",
} as const
