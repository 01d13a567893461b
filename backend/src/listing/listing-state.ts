/** How far a cooperative is with a product. Medusa knows fewer states: a paused product is a draft of its own kind. */
export const LISTING_STATES = ["draft", "published", "paused", "in_review", "refused"] as const
export type ListingState = (typeof LISTING_STATES)[number]

const STATE_OF_PRODUCT: Record<string, ListingState> = {
  published: "published",
  proposed: "in_review",
  rejected: "refused",
}

/** The state of a product for its cooperative, from Medusa's status and what its listing adds. */
export function listingState(productStatus: string, isPaused: boolean): ListingState {
  return STATE_OF_PRODUCT[productStatus] ?? (isPaused ? "paused" : "draft")
}
