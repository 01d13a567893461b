import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { createInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows"
import { readListingRows } from "../../../listing/read-listings"

type Input = {
  product_ids: string[]
  location_id: string
  /** Units by the SKU of the size, as stored. */
  stockOf: Record<string, number>
}

/** Puts the first stock of each size into its cooperative's place. Sizes that have stock there are left alone. */
export const stockSizesStep = createStep(
  "stock-sizes",
  async ({ product_ids, location_id, stockOf }: Input, { container }) => {
    const variants = (await readListingRows(container, product_ids)).flatMap((row) => row.variants)
    const inventory_levels = variants.flatMap(({ sku, manage_inventory, inventory_items }) => {
      const kept = inventory_items?.find(Boolean)
      if (!manage_inventory || !kept || kept.inventory?.location_levels?.some(Boolean)) return []
      const { inventory_item_id } = kept
      return [{ inventory_item_id, location_id, stocked_quantity: stockOf[sku ?? ""] ?? 0 }]
    })
    if (!inventory_levels.length) return new StepResponse([], [])
    const { result } = await createInventoryLevelsWorkflow(container).run({ input: { inventory_levels } })
    const ids = result.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(Modules.INVENTORY).deleteInventoryLevels(ids)
  },
)
