import type { Listing } from "./listing-schema"

export type { Listing, ListingLine, ListingOptions, ListingPhoto, ListingVariant } from "./listing-schema"

/** The craft of a listing, by its slug. */
export const craftOf = ({ category }: Pick<Listing, "category">): string =>
  typeof category === "string" ? category : (category?.slug ?? "")
