import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { listingService } from "../../../listing/listing-extras"
import { makePhotoReady } from "./make-photo-ready"
import { removePhoto } from "./remove-photo"

/** A younger one may still be under way. */
const STUCK_AFTER_MS = 2 * 60_000
const ORPHAN_AFTER_MS = 7 * 24 * 3600_000
const AT_ONCE = 20

/** Makes ready what a killed process left behind. One that fails again does not keep the others waiting. */
export async function repairPhotos(container: MedusaContainer, now: Date): Promise<void> {
  const stuck = await listingService(container).listListingPictures(
    { status: "processing", updated_at: { $lte: new Date(now.getTime() - STUCK_AFTER_MS) } },
    { take: AT_ONCE, order: { updated_at: "ASC" } },
  )
  for (const { id } of stuck) {
    try {
      await makePhotoReady(container, id)
    } catch (error) {
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`Photograph ${id}: ${String(error)}`)
    }
  }
}

/** Deletes photographs that no product ever took. */
export async function sweepPhotos(container: MedusaContainer, now: Date): Promise<void> {
  const orphans = await listingService(container).listListingPictures(
    { product_id: null, updated_at: { $lte: new Date(now.getTime() - ORPHAN_AFTER_MS) } },
    { take: 500, select: ["id"] },
  )
  for (const { id } of orphans) await removePhoto(container, id)
}
