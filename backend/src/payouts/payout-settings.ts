/** When and from what amount the network pays cooperatives. The one place that holds it. */
export const PAYOUT_SETTINGS = {
  /** Less than this waits for a later batch: 100 dirhams, in centimes. */
  minimum_centimes: 10_000,
  /** The day of the week of batches, as JavaScript counts them: Thursday. */
  weekday: 4,
  /** Money of the network is dirhams: whatever was sold in another currency is not paid out by these batches. */
  currency_code: "mad",
} as const
