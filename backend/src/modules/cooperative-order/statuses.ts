/** Every state of a cooperative's part of an order. */
export const COOPERATIVE_ORDER_STATUSES = [
  "pending",
  "accepted",
  "shipped",
  "delivered",
  "refused",
  "cancelled",
] as const
export type CooperativeOrderStatus = (typeof COOPERATIVE_ORDER_STATUSES)[number]

/** What someone does to a part. `cancel` comes from the network, when the whole order is cancelled. */
export const PART_ACTIONS = ["accept", "refuse", "ship", "deliver", "cancel"] as const
export type PartAction = (typeof PART_ACTIONS)[number]

/** How a part reaches the shopper: carried, fetched at the cooperative, or a service, where nothing travels. */
export const FULFILMENT_KINDS = ["delivery", "pickup", "service"] as const
export type FulfilmentKind = (typeof FULFILMENT_KINDS)[number]

type Transition = { readonly from: readonly CooperativeOrderStatus[]; readonly to: CooperativeOrderStatus }

const TRANSITIONS: Record<PartAction, Transition> = {
  accept: { from: ["pending"], to: "accepted" },
  refuse: { from: ["pending", "accepted"], to: "refused" },
  ship: { from: ["accepted"], to: "shipped" },
  deliver: { from: ["shipped"], to: "delivered" },
  cancel: { from: ["pending", "accepted"], to: "cancelled" },
}

/** Statuses in which the shopper still waits for something: the cooperative may see their phone number. */
export const OPEN_STATUSES: readonly CooperativeOrderStatus[] = ["pending", "accepted", "shipped"]

/** Statuses of a part that will never be delivered nor paid. */
export const VOID_STATUSES: readonly CooperativeOrderStatus[] = ["refused", "cancelled"]

/** The status an action leads to. */
export function statusAfter(action: PartAction): CooperativeOrderStatus {
  return TRANSITIONS[action].to
}

/**
 * Whether `action` may be done to a part in `status`. What does not travel (a pickup, a service) is handed over without
 * having been shipped.
 */
export function canTransition(
  action: PartAction,
  status: CooperativeOrderStatus,
  kind: FulfilmentKind,
): boolean {
  if (action === "ship" && kind === "service") return false
  if (action === "deliver" && kind !== "delivery" && status === "accepted") return true
  return TRANSITIONS[action].from.includes(status)
}
