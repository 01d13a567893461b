/** Every state of a cooperative on the market, in the order it usually meets them. */
export const COOPERATIVE_STATUSES = ["draft", "submitted", "verified", "suspended", "closed"] as const
export type CooperativeStatus = (typeof COOPERATIVE_STATUSES)[number]

/** What someone does to a cooperative's status. */
export const STATUS_ACTIONS = [
  "submit",
  "ask_corrections",
  "verify",
  "refuse",
  "suspend",
  "reopen",
  "close",
] as const
export type StatusAction = (typeof STATUS_ACTIONS)[number]

/** One arrow of the status machine: where it may start, where it ends, the name of the event it leaves behind. */
export type StatusTransition = {
  readonly from: readonly CooperativeStatus[]
  readonly to: CooperativeStatus
  readonly event:
    "submitted" | "corrections_asked" | "verified" | "refused" | "suspended" | "reopened" | "closed"
}

/**
 * The whole status machine. `draft` waits for its papers, `submitted` for the network, only `verified` may sell;
 * `closed` is final: a cooperative that comes back applies again.
 */
export const STATUS_TRANSITIONS: Record<StatusAction, StatusTransition> = {
  submit: { from: ["draft"], to: "submitted", event: "submitted" },
  ask_corrections: { from: ["submitted"], to: "draft", event: "corrections_asked" },
  verify: { from: ["submitted"], to: "verified", event: "verified" },
  refuse: { from: ["submitted"], to: "closed", event: "refused" },
  suspend: { from: ["verified"], to: "suspended", event: "suspended" },
  reopen: { from: ["suspended"], to: "verified", event: "reopened" },
  close: { from: ["draft", "submitted", "verified", "suspended"], to: "closed", event: "closed" },
}

/** What the network decides on next in a new round: approvals given before do not count for it. */
export const ROUND_OPENERS: readonly StatusAction[] = ["submit", "suspend"]

/** Whether `action` may be done to a cooperative in `status`. */
export function canTransition(action: StatusAction, status: CooperativeStatus): boolean {
  return STATUS_TRANSITIONS[action].from.includes(status)
}
