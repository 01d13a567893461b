import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { readProductProvinces } from "@twiza/plugin-province/origin/read-product-provinces"
import { readListingRows } from "../../listing/read-listings"
import { readSellerProvinces } from "../../origin/read-seller-provinces"
import { setListingStatus } from "../listing/publish-listing"

const Notes = z.array(z.object({ note: z.string().nullable() }))

async function readNote(container: MedusaContainer, product_id: string): Promise<string | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_origin",
    fields: ["note"],
    filters: { product_id },
  })
  return Notes.parse(data)[0]?.note ?? null
}

/**
 * Ends the review of a product whose origin waited: on the market when the origin was approved (or no longer needs to
 * be), back to its cooperative, with the admin's words, when it was refused. A product that is not in review stays.
 */
export async function settleReview(container: MedusaContainer, product_id: string): Promise<void> {
  const [row] = await readListingRows(container, [product_id])
  if (row?.status !== "proposed") return
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const origin = (await readProductProvinces(query, [product_id], readSellerProvinces)).get(product_id)
  if (!origin || origin.awaiting !== null) return
  if (origin.state !== "refused")
    return await setListingStatus(container, product_id, "published", { review_note: null })
  const review_note = await readNote(container, product_id)
  await setListingStatus(container, product_id, "rejected", { review_note })
}
