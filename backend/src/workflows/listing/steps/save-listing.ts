import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { listingService } from "../../../listing/listing-extras"

export type NewListingRow = {
  product_id: string
  cooperative_id: string
  client_id: string | null
  low_stock_threshold?: number
  area_served?: string[]
}

/** Writes what listings are beside their products. Undone when a later step fails. */
export const saveListingsStep = createStep(
  "save-listings",
  async (rows: NewListingRow[], { container }) => {
    const created = await listingService(container).createListings(rows)
    const ids = created.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await listingService(container).deleteListings(ids)
  },
)
