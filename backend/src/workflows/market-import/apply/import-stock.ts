import type { MedusaContainer } from "@medusajs/framework/types"
import { createInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows"
import type { PlannedProduct } from "../demo/plan-products"
import type { ImportedCooperative } from "./import-cooperatives"
import { inBatches } from "./in-batches"
import type { StoredProduct } from "./read-stored-products"
import { tally, type Tally } from "./tally"

const BATCH = 500

type Level = { inventory_item_id: string; location_id: string; stocked_quantity: number }

/** The first stock of sizes that have none at all. Stock that is there moves with sales, and is left alone. */
function missingLevels(product: PlannedProduct, stored: StoredProduct, location_id: string): Level[] {
  const stockOf = new Map(product.variants.map(({ sku, stock }) => [sku, stock]))
  return stored.variants.flatMap(({ sku, inventory_items }) => {
    const stocked_quantity = stockOf.get(sku ?? "")
    const kept = inventory_items?.[0]
    if (stocked_quantity === null || stocked_quantity === undefined || !kept) return []
    if (kept.inventory?.location_levels?.length) return []
    return [{ inventory_item_id: kept.inventory_item_id, location_id, stocked_quantity }]
  })
}

/** Puts the first stock of every size into its cooperative's place. */
export async function importStock(
  container: MedusaContainer,
  planned: PlannedProduct[],
  stored: Map<string, StoredProduct>,
  cooperativeOf: Map<string, ImportedCooperative>,
): Promise<Tally> {
  const levels = planned.flatMap((product) => {
    const before = stored.get(product.handle)
    const shop = cooperativeOf.get(product.cooperative)
    return before && shop ? missingLevels(product, before, shop.stock_location_id) : []
  })
  for (const inventory_levels of inBatches(levels, BATCH)) {
    await createInventoryLevelsWorkflow(container).run({ input: { inventory_levels } })
  }
  const counted = planned.flatMap(({ variants }) => variants.filter(({ stock }) => stock !== null))
  return tally(counted.length, levels.length)
}
