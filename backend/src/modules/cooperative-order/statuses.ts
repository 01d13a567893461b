/** Every state of a cooperative's part of an order. */
export const COOPERATIVE_ORDER_STATUSES = [
  "pending",
  "accepted",
  "packed",
  "partly_shipped",
  "shipped",
  "delivered",
  "refused",
  "cancelled",
] as const
export type CooperativeOrderStatus = (typeof COOPERATIVE_ORDER_STATUSES)[number]

/**
 * What someone does to a part. `cancel` comes from the shopper, or from the network when the whole order is cancelled;
 * the others from the cooperative.
 */
export const PART_ACTIONS = ["accept", "refuse", "pack", "ship", "deliver", "cancel_line", "cancel"] as const
export type PartAction = (typeof PART_ACTIONS)[number]

/** How a part reaches the shopper: carried, fetched at the cooperative, or a service, where nothing travels. */
export const FULFILMENT_KINDS = ["delivery", "pickup", "service"] as const
export type FulfilmentKind = (typeof FULFILMENT_KINDS)[number]

/** Where an action may start. Without `to` it leads where the parcels say. */
type Transition = { readonly from: readonly CooperativeOrderStatus[]; readonly to?: CooperativeOrderStatus }

const TRANSITIONS: Record<PartAction, Transition> = {
  accept: { from: ["pending"], to: "accepted" },
  refuse: { from: ["pending", "accepted", "packed"], to: "refused" },
  pack: { from: ["accepted"], to: "packed" },
  ship: { from: ["accepted", "packed", "partly_shipped"], to: "shipped" },
  deliver: { from: ["partly_shipped", "shipped"], to: "delivered" },
  cancel_line: { from: ["pending", "accepted", "packed", "partly_shipped"] },
  cancel: { from: ["pending", "accepted", "packed"], to: "cancelled" },
}

/** Statuses in which the shopper still waits for something: the cooperative may see their phone number. */
export const OPEN_STATUSES: readonly CooperativeOrderStatus[] = [
  "pending",
  "accepted",
  "packed",
  "partly_shipped",
  "shipped",
]

/** Statuses of a part that will never be delivered nor paid. */
export const VOID_STATUSES: readonly CooperativeOrderStatus[] = ["refused", "cancelled"]

/** Statuses from which what does not travel is handed over. */
const READY_STATUSES: readonly CooperativeOrderStatus[] = ["accepted", "packed"]

/** The status an action leads to, when it leads to one alone. */
export function statusAfter(action: PartAction): CooperativeOrderStatus | undefined {
  return TRANSITIONS[action].to
}

/**
 * Whether `action` may be done to a part in `status`. What does not travel (a pickup, a service) is handed over without
 * having been shipped, and a service is neither packed nor shipped.
 */
export function canTransition(
  action: PartAction,
  status: CooperativeOrderStatus,
  kind: FulfilmentKind,
): boolean {
  if (kind === "service" && (action === "ship" || action === "pack")) return false
  if (action === "deliver" && kind !== "delivery" && READY_STATUSES.includes(status)) return true
  return TRANSITIONS[action].from.includes(status)
}

/** Whether a part in `status` is handed over as it is, rather than parcel by parcel. */
export function isHandedOver(status: CooperativeOrderStatus): boolean {
  return READY_STATUSES.includes(status)
}
