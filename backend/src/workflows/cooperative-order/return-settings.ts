/** What the law gives shoppers who bought at a distance. The one place that holds it. */
export const RETURN_SETTINGS = {
  /** Days after delivery in which goods may be given back without a reason: law 31-08, article 36. */
  withdrawal_days: 7,
  /** Days in which what was paid is given back: law 31-08, article 37. */
  refund_days: 15,
} as const
