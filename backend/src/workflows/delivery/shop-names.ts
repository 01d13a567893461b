/** Names and codes under which a cooperative's shop is found again: what makes opening it idempotent. */
export const OPTION_TYPES = [
  { code: "home-delivery", label: "Livraison", description: "Carried to the shopper's address." },
  { code: "pickup", label: "Retrait", description: "Fetched at the cooperative." },
] as const

export type OptionTypeCode = (typeof OPTION_TYPES)[number]["code"]

/** Names shown in the dashboard; shoppers read the translated name of the option's kind. */
export const OPTION_NAMES: Record<OptionTypeCode, string> = {
  "home-delivery": "Livraison à domicile",
  pickup: "Retrait à la coopérative",
}

export const STAND_PICKUP_NAME = "Retrait au stand du salon"

export const ABROAD_OPTION_NAME = "Livraison à l'étranger"

/** The same for the zone a shop sends to beyond Morocco. */
export function abroadZoneName(handle: string): string {
  return `${shopName(handle)}:abroad`
}

/** A cooperative's handle is unique, and so are the names of shipping profiles and fulfillment sets. */
export function shopName(handle: string): string {
  return `shop:${handle}`
}
