/** Every state of a shopper's wish to give goods back. */
export const RETURN_STATUSES = ["requested", "accepted", "refused", "received"] as const
export type ReturnStatus = (typeof RETURN_STATUSES)[number]

/** Why goods are given back. */
export const RETURN_REASONS = ["changed_mind", "damaged", "not_as_described", "wrong_item", "other"] as const
export type ReturnReason = (typeof RETURN_REASONS)[number]

/** What a cooperative does with a return. */
export const RETURN_ACTIONS = ["accept", "refuse", "received"] as const
export type ReturnAction = (typeof RETURN_ACTIONS)[number]

const TRANSITIONS: Record<ReturnAction, { from: ReturnStatus; to: ReturnStatus }> = {
  accept: { from: "requested", to: "accepted" },
  refuse: { from: "requested", to: "refused" },
  received: { from: "accepted", to: "received" },
}

/** The status an action leads to. */
export function returnStatusAfter(action: ReturnAction): ReturnStatus {
  return TRANSITIONS[action].to
}

/** Whether `action` may be done to a return in `status`. */
export function canMoveReturn(action: ReturnAction, status: ReturnStatus): boolean {
  return TRANSITIONS[action].from === status
}
