import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { listingService } from "../../../listing/listing-extras"

export type NewListingRow = {
  product_id: string
  cooperative_id: string
  client_id: string | null
  low_stock_threshold?: number
  area_served?: string[]
}

/** Writes what a listing is beside its product. Undone when a later step fails. */
export const saveListingStep = createStep(
  "save-listing",
  async (row: NewListingRow, { container }) => {
    const { id } = await listingService(container).createListings(row)
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await listingService(container).deleteListings(id)
  },
)
