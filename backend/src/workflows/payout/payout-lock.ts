/** Payouts are decided one after another: a proposal sees what the one before it took. */
export const PAYOUT_LOCK = { key: "payouts", timeout: 20, ttl: 120 } as const
