/**
 * A batch is proposed by one admin, approved by another, and exported: its bank file has left. It is settled when the
 * bank has paid or refused every line.
 */
export const BATCH_STATUSES = ["proposed", "approved", "exported", "settled", "cancelled"] as const
export type BatchStatus = (typeof BATCH_STATUSES)[number]

/**
 * A line is sent with its batch, or dropped: cancelled with it, or not payable when the file was made. The bank pays it
 * or fails it; its cooperative may say that the money did not arrive, which makes it disputed.
 */
export const LINE_STATUSES = ["proposed", "dropped", "sent", "paid", "failed", "disputed"] as const
export type LineStatus = (typeof LINE_STATUSES)[number]

/** Why a line was dropped; `nothing_available`: returns or debts took what it was to pay. */
export const DROP_REASONS = [
  "batch_cancelled",
  "nothing_available",
  "rib_missing",
  "rib_wrong",
  "rib_changed",
] as const
export type DropReason = (typeof DROP_REASONS)[number]

/** From where each act on a batch may start, and where it leads. */
export const BATCH_MOVES = {
  approve: { from: ["proposed"], to: "approved" },
  export: { from: ["approved"], to: "exported" },
  cancel: { from: ["proposed", "approved"], to: "cancelled" },
} as const satisfies Record<string, { from: readonly BatchStatus[]; to: BatchStatus }>

/** From where each act on a line may start. A line once paid may still fail: banks send money back days later. */
export const LINE_MOVES = {
  pay: ["sent", "disputed"],
  fail: ["sent", "paid", "disputed"],
  confirm: ["sent", "paid", "disputed"],
  dispute: ["sent", "paid"],
} as const satisfies Record<string, readonly LineStatus[]>
export type LineMove = keyof typeof LINE_MOVES

/** Lines after which nothing more is expected of the bank. */
export const SETTLED_LINES: readonly LineStatus[] = ["dropped", "paid", "failed"]
