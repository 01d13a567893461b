import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { listingService } from "../../../listing/listing-extras"
import { DamagedPhoto, encodePhoto } from "../../../listing/photo/encode-photo"
import { storeVariants } from "../../../listing/photo/store-photo"
import { showPhotos } from "../listing-photos"

const LOCK_TIMEOUT_S = 120

/** How often making a photograph is tried before it is given up: one that kills the process must not do so for ever. */
export const MAX_ATTEMPTS = 3

async function readWaiting(container: MedusaContainer, id: string) {
  const [photo] = await listingService(container).listListingPictures(
    { id, status: "processing" },
    { take: 1 },
  )
  return photo
}

async function refuse(container: MedusaContainer, id: string, refusal_code: string): Promise<void> {
  await listingService(container).updateListingPictures({ id, status: "refused", refusal_code })
}

async function make(container: MedusaContainer, id: string): Promise<void> {
  const photo = await readWaiting(container, id)
  if (!photo) return
  if (photo.attempts >= MAX_ATTEMPTS) return await refuse(container, id, "photo_not_processed")
  const service = listingService(container)
  await service.updateListingPictures({ id, attempts: photo.attempts + 1 })
  const content = await container.resolve(Modules.FILE).getAsBuffer(photo.original_file_id ?? "")
  try {
    const files = await storeVariants(container, id, await encodePhoto(content))
    await service.updateListingPictures({ id, status: "ready", variants: { files } })
  } catch (error) {
    if (!(error instanceof DamagedPhoto)) throw error
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`Photograph ${id} is refused: ${error.reason}`)
    return await refuse(container, id, "photo_damaged")
  }
}

/**
 * Makes a photograph ready: re-encoded in every width, shown on its product when it has one. One that cannot be decoded
 * is refused, for its cooperative to see. Run again on one that is ready, it does nothing.
 */
export async function makePhotoReady(container: MedusaContainer, id: string): Promise<void> {
  const options = { timeout: LOCK_TIMEOUT_S }
  await container.resolve(Modules.LOCKING).execute(`listing-photo:${id}`, () => make(container, id), options)
  const [photo] = await listingService(container).listListingPictures({ id }, { take: 1 })
  if (photo?.product_id && photo.status === "ready") await showPhotos(container, photo.product_id)
}
