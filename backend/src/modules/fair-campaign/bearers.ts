/** Who pays for what a campaign takes off a price: the cooperative that sells, or the network. */
export const BEARERS = ["cooperative", "network"] as const
export type Bearer = (typeof BEARERS)[number]

/** A promotion waits for its start, runs, or has ended, by its clock, by hand or with its fair. */
export const PROMOTION_STATUSES = ["planned", "running", "ended"] as const
export type PromotionStatus = (typeof PROMOTION_STATUSES)[number]
