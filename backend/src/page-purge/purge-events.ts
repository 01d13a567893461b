/** What an event's id names, from which the pages that show it are found. */
export type ChangedKind =
  | "product"
  | "variant"
  | "price"
  | "price_set"
  | "inventory_item"
  | "inventory_level"
  | "reservation"
  | "translation"
  | "cooperative"
  | "commission_rule"
  | "fair"
  | "listing"

const VERBS = ["created", "updated", "deleted", "restored"] as const

function everyVerb(entity: string, kind: ChangedKind): [string, ChangedKind][] {
  return VERBS.map((verb) => [`${entity}.${verb}`, kind])
}

/**
 * Every event after which a cached page may show something that is no longer so. Core's modules and core's workflows
 * name the same changes differently; both are here, since not every change passes through a workflow.
 */
export const PURGE_EVENTS: Readonly<Record<string, ChangedKind>> = Object.fromEntries([
  ...everyVerb("product.product", "product"),
  ...everyVerb("product", "product"),
  ...everyVerb("product.product-variant", "variant"),
  ...everyVerb("product-variant", "variant"),
  ...everyVerb("product-category", "listing"),
  ...everyVerb("pricing.price", "price"),
  ...everyVerb("pricing.price-set", "price_set"),
  ...everyVerb("inventory.inventory-item", "inventory_item"),
  ...everyVerb("inventory.inventory-level", "inventory_level"),
  ...everyVerb("inventory-level", "inventory_level"),
  ...everyVerb("inventory.reservation-item", "reservation"),
  ...everyVerb("translation", "translation"),
  ...["created", "updated", "submitted", "verified", "suspended", "reopened", "closed"].map(
    (verb): [string, ChangedKind] => [`cooperative.${verb}`, "cooperative"],
  ),
  ["priority_credential.changed", "cooperative"],
  ["commission_rule.changed", "commission_rule"],
  ["product_origin.changed", "product"],
  ["fair.campaign_changed", "product"],
  ...["changed", "call_published", "exhibitors_changed", "phase_changed"].map(
    (verb): [string, ChangedKind] => [`fair.${verb}`, "fair"],
  ),
])
