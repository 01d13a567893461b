import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { listingService } from "../../../listing/listing-extras"
import { checkPhoto } from "../../../listing/photo/check-photo"
import { deletePhotoFiles, storeOriginal } from "../../../listing/photo/store-photo"

/** Told when a photograph came in and is to be made ready. */
export const PHOTO_RECEIVED = "listing_photo.received"

/**
 * Takes a cooperative's photograph in: checked, kept privately, to be made ready in the background. Answers its id.
 *
 * @throws {ApiError} 400 `not_a_photo`, `photo_too_many_pixels`.
 */
export async function receivePhoto(
  container: MedusaContainer,
  cooperative_id: string,
  content: Buffer,
): Promise<string> {
  const { mime_type } = await checkPhoto(content)
  const original_file_id = await storeOriginal(container, content, mime_type)
  const id = await writeRow(container, cooperative_id, original_file_id)
  await container.resolve(Modules.EVENT_BUS).emit({ name: PHOTO_RECEIVED, data: { id } })
  return id
}

async function writeRow(container: MedusaContainer, cooperative_id: string, original_file_id: string) {
  const variants = { files: [] }
  try {
    const photo = await listingService(container).createListingPictures({
      cooperative_id,
      original_file_id,
      variants,
    })
    return photo.id
  } catch (error) {
    await deletePhotoFiles(container, { original_file_id, variants })
    throw error
  }
}
