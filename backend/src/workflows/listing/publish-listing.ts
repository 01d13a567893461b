import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { readProductProvinces } from "@twiza/plugin-province/origin/read-product-provinces"
import { ApiError, type FieldCodes } from "../../api/errors/api-error"
import { listingService } from "../../listing/listing-extras"
import type { ListingRow } from "../../listing/listing-row"
import { readListingRow } from "../../listing/read-listings"
import { readSellerProvinces } from "../../origin/read-seller-provinces"
import { takeVersion } from "./take-version"

type Status = "draft" | "published" | "proposed" | "rejected"

function missingOf({ title, categories, variants }: ListingRow): FieldCodes {
  const unpriced = variants.some(({ calculated_price }) => !calculated_price?.calculated_amount)
  return {
    ...(!title && { title: "required" }),
    ...(!categories.length && { category: "required" }),
    ...((unpriced || !variants.length) && { price: "required" }),
  }
}

async function isOriginAwaiting(container: MedusaContainer, id: string): Promise<boolean> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const origins = await readProductProvinces(query, [id], readSellerProvinces)
  return (origins.get(id)?.awaiting ?? null) !== null
}

/** Moves a product to a status, with what is to know about it. */
export async function setListingStatus(
  container: MedusaContainer,
  id: string,
  status: Status,
  facts: { is_paused?: boolean; review_note?: string | null } = {},
): Promise<void> {
  await listingService(container).updateListings({
    selector: { product_id: id },
    data: { is_paused: false, ...facts },
  })
  await updateProductsWorkflow(container).run({ input: { products: [{ id, status }] } })
}

/**
 * Puts a product on the market, or before an admin when its origin is outside the provinces its cooperative declared.
 *
 * @throws {ApiError} 400 `not_ready` with what is missing.
 */
export async function publishListing(container: MedusaContainer, id: string): Promise<void> {
  const row = await readListingRow(container, id)
  const missing = missingOf(row)
  if (Object.keys(missing).length) throw ApiError.invalid("not_ready", "Something is missing.", missing)
  if (row.status === "published") return
  const isAwaiting = await isOriginAwaiting(container, id)
  await takeVersion(container, row, null)
  await setListingStatus(container, id, isAwaiting ? "proposed" : "published", { review_note: null })
}

/** Takes a product off the market until it is published again. Orders already placed are not touched. */
export async function pauseListing(container: MedusaContainer, id: string): Promise<void> {
  const row = await readListingRow(container, id)
  await takeVersion(container, row, null)
  await setListingStatus(container, id, "draft", { is_paused: true })
}
