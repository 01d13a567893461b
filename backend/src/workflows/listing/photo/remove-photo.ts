import type { MedusaContainer } from "@medusajs/framework/types"
import { listingService } from "../../../listing/listing-extras"
import { deletePhotoFiles } from "../../../listing/photo/store-photo"
import { PhotoVariants } from "../../../listing/picture"
import { showPhotos } from "../listing-photos"

type Photo = {
  id: string
  cooperative_id: string
  product_id: string | null
  original_file_id: string | null
  variants: unknown
}

/** The files that other photographs of the cooperative show too: copies of a product share them. */
async function sharedFiles(container: MedusaContainer, { id, cooperative_id }: Photo): Promise<Set<string>> {
  const all = await listingService(container).listListingPictures({ cooperative_id }, { take: null })
  const others = all.filter((photo) => photo.id !== id)
  return new Set(
    others.flatMap(({ variants }) => PhotoVariants.parse(variants).map(({ file_id }) => file_id)),
  )
}

/** Deletes a photograph with its files, and from its product. An id that is gone is no fault. */
export async function removePhoto(container: MedusaContainer, id: string): Promise<void> {
  const service = listingService(container)
  const [photo] = await service.listListingPictures({ id }, { take: 1 })
  if (!photo) return
  const shared = await sharedFiles(container, photo)
  await service.deleteListingPictures(id)
  if (photo.product_id) await showPhotos(container, photo.product_id)
  await deletePhotoFiles(container, photo, shared)
}
