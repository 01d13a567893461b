import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { deleteProductsWorkflow } from "@medusajs/medusa/core-flows"
import { ApiError } from "../../api/errors/api-error"
import { listingService } from "../../listing/listing-extras"
import { readListingRow } from "../../listing/read-listings"
import { attachPhotos } from "./listing-photos"

const CLOSED = ["delivered", "refused", "cancelled"]
const Rows = z.object({ rows: z.array(z.unknown()) })

/** One statement across modules, which Query cannot join: parts still under way that hold this product. */
const OPEN_PARTS = `
select part.id from cooperative_order part
join order_line_item line on line.id = any(part.item_ids)
where line.product_id = ? and part.deleted_at is null and not (part.status = any(?)) limit 1`

async function hasOpenOrder(container: MedusaContainer, id: string): Promise<boolean> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return Rows.parse(await database.raw(OPEN_PARTS, [id, CLOSED])).rows.length > 0
}

/**
 * Deletes a product that is not on the market. Its photographs stay the cooperative's until the sweep.
 *
 * @throws {ApiError} 400 `pause_first`; 400 `has_open_orders`.
 */
export async function deleteListing(container: MedusaContainer, id: string): Promise<void> {
  const { status } = await readListingRow(container, id)
  if (status === "published") throw ApiError.notAllowed("pause_first", "Pause it first.")
  if (await hasOpenOrder(container, id)) {
    throw ApiError.notAllowed("has_open_orders", "An order with this product is still open.")
  }
  await attachPhotos(container, id, [])
  await deleteProductsWorkflow(container).run({ input: { ids: [id] } })
  await listingService(container).softDeleteListings({ product_id: id })
}
