import type { ListingVariantRow } from "./listing-row"

/** Where a size's stock is kept, and how many units of it are there. */
export type VariantStock = {
  inventory_item_id: string
  location_id: string
  stocked: number
  /** Sold and not handed over yet. */
  reserved: number
}

/** The stock of a size at its cooperative's place, or null for what is not counted (a service). */
export function stockOfVariant(variant: ListingVariantRow): VariantStock | null {
  const kept = variant.manage_inventory ? variant.inventory_items?.find(Boolean) : null
  const level = kept?.inventory?.location_levels?.find(Boolean)
  if (!kept || !level) return null
  return {
    inventory_item_id: kept.inventory_item_id,
    location_id: level.location_id,
    stocked: level.stocked_quantity,
    reserved: level.reserved_quantity,
  }
}

/** How many units can still be sold. */
export function unitsLeft({ stocked, reserved }: VariantStock): number {
  return Math.max(0, stocked - reserved)
}
