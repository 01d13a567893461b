import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows"
import { ApiError } from "../../api/errors/api-error"
import { readListingRow } from "../../listing/read-listings"
import { stockOfVariant, unitsLeft, type VariantStock } from "../../listing/variant-stock"
import { readListingShop } from "./listing-shop"

/** Seconds to wait for an order or another phone that moves the same stock. */
const LOCK_TIMEOUT_S = 15

export type StockChange = { change: number } | { set: number; seen: number } | { set: number }

/** Somebody set a stock that was no longer what they had seen; `current` is what can be sold now. */
export class StockChangedMeanwhile extends Error {
  constructor(readonly current: number) {
    super("The stock changed meanwhile.")
  }
}

function stockAfter(before: VariantStock, change: StockChange): number {
  const left = unitsLeft(before)
  if ("seen" in change && change.seen !== left) throw new StockChangedMeanwhile(left)
  const wanted = "change" in change ? left + change.change : change.set
  if (wanted < 0) throw ApiError.notAllowed("stock_too_low", "There are not that many left.")
  return before.reserved + wanted
}

async function readStock(container: MedusaContainer, product_id: string, variant_id: string) {
  const row = await readListingRow(container, product_id)
  const variant = row.variants.find(({ id }) => id === variant_id)
  if (!variant) throw ApiError.notFound("variant")
  if (!variant.manage_inventory) throw ApiError.notAllowed("stock_not_counted", "This has no stock.")
  return { row, variant, stock: stockOfVariant(variant) }
}

/** A size that was never stocked gets its place, empty. */
async function openLevel(
  container: MedusaContainer,
  product_id: string,
  variant_id: string,
): Promise<VariantStock> {
  const { row, variant, stock } = await readStock(container, product_id, variant_id)
  if (stock) return stock
  const shop = await readListingShop(container, row.cooperative.id)
  const inventory_item_id = variant.inventory_items?.find(Boolean)?.inventory_item_id
  if (!inventory_item_id) throw ApiError.notAllowed("stock_not_counted", "This has no stock.")
  const location_id = shop.stock_location_id
  await createInventoryLevelsWorkflow(container).run({
    input: { inventory_levels: [{ inventory_item_id, location_id, stocked_quantity: 0 }] },
  })
  return { inventory_item_id, location_id, stocked: 0, reserved: 0 }
}

/**
 * Changes what can be sold of a size and answers how many units that is. `change` adds or takes and commutes: two phones
 * that take one each take two. `set` counts anew, and is refused when the stock is not what was `seen`. Orders that move
 * the same stock are waited for.
 *
 * @throws {ApiError} 404 `variant_not_found`; 400 `stock_not_counted`, `stock_too_low`.
 * @throws {StockChangedMeanwhile}
 */
export async function changeStock(
  container: MedusaContainer,
  product_id: string,
  variant_id: string,
  change: StockChange,
): Promise<number> {
  const { inventory_item_id } = await openLevel(container, product_id, variant_id)
  return await container.resolve(Modules.LOCKING).execute(
    [inventory_item_id],
    async () => {
      const { stock } = await readStock(container, product_id, variant_id)
      if (!stock) throw ApiError.notFound("variant")
      const stocked_quantity = stockAfter(stock, change)
      await container
        .resolve(Modules.INVENTORY)
        .updateInventoryLevels([{ inventory_item_id, location_id: stock.location_id, stocked_quantity }])
      return stocked_quantity - stock.reserved
    },
    { timeout: LOCK_TIMEOUT_S },
  )
}
