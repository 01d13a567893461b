/** What the outbox calls a payout. */
export const aboutPayout = (id: string): string => `payout:${id}`
