/** Every state of a cooperative on the market, in the order it usually meets them. */
export const COOPERATIVE_STATUSES = ["draft", "submitted", "verified", "suspended", "closed"] as const
export type CooperativeStatus = (typeof COOPERATIVE_STATUSES)[number]

/** What someone does to a cooperative's status. */
export const STATUS_ACTIONS = ["submit", "verify", "suspend", "reopen", "close"] as const
export type StatusAction = (typeof STATUS_ACTIONS)[number]

/** One arrow of the status machine: where it may start, where it ends, the name of the event it leaves behind. */
export type StatusTransition = {
  readonly from: readonly CooperativeStatus[]
  readonly to: CooperativeStatus
  readonly event: "submitted" | "verified" | "suspended" | "reopened" | "closed"
}

/**
 * The whole status machine. `draft` waits for its papers, `submitted` for the network, only `verified` may sell;
 * `closed` is final: a cooperative that comes back applies again.
 */
export const STATUS_TRANSITIONS: Record<StatusAction, StatusTransition> = {
  submit: { from: ["draft"], to: "submitted", event: "submitted" },
  verify: { from: ["submitted"], to: "verified", event: "verified" },
  suspend: { from: ["verified"], to: "suspended", event: "suspended" },
  reopen: { from: ["suspended"], to: "verified", event: "reopened" },
  close: { from: ["draft", "submitted", "verified", "suspended"], to: "closed", event: "closed" },
}

/** Whether `action` may be done to a cooperative in `status`. */
export function canTransition(action: StatusAction, status: CooperativeStatus): boolean {
  return STATUS_TRANSITIONS[action].from.includes(status)
}
