/** How money goes back: to the card it came from, in cash from the cooperative, or by the network's bank transfer. */
export const REFUND_METHODS = ["card", "cash", "transfer"] as const
export type RefundMethod = (typeof REFUND_METHODS)[number]

/** `due` is owed; `failed` was refused by the card's network and waits for a person; `sent` is given back. */
export const REFUND_STATUSES = ["due", "sent", "failed"] as const
export type RefundStatus = (typeof REFUND_STATUSES)[number]
