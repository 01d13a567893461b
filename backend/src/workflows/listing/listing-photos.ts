import type { MedusaContainer } from "@medusajs/framework/types"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { ApiError } from "../../api/errors/api-error"
import { categoryPath } from "../../catalogue/category-path"
import { listingService, readPhotos } from "../../listing/listing-extras"
import { illustrationOf } from "../../listing/listing-options"
import { photoUrl, PhotoVariants } from "../../listing/picture"
import { readListingRows } from "../../listing/read-listings"

/** @throws {ApiError} 404 `photo_not_found` unless every photograph is the cooperative's and on no other product. */
export async function assertPhotos(
  container: MedusaContainer,
  cooperative_id: string,
  ids: readonly string[],
  product_id: string | null,
): Promise<void> {
  const wanted = [...new Set(ids)]
  if (!wanted.length) return
  const photos = await listingService(container).listListingPictures({ id: wanted, cooperative_id })
  const usable = photos.filter((photo) => photo.product_id === null || photo.product_id === product_id)
  if (usable.length !== wanted.length) throw ApiError.notFound("photo")
}

/** Makes the photographs of a product those named, in that order. Those left out stay the cooperative's, on no product. */
export async function attachPhotos(container: MedusaContainer, product_id: string, ids: readonly string[]) {
  const service = listingService(container)
  const before = (await readPhotos(container, [product_id])).get(product_id) ?? []
  const removed = before.filter(({ id }) => !ids.includes(id))
  const changes = [
    ...removed.map(({ id }) => ({ id, product_id: null, rank: 0 })),
    ...[...new Set(ids)].map((id, rank) => ({ id, product_id, rank })),
  ]
  if (changes.length) await service.updateListingPictures(changes)
}

/**
 * Shows a product with its ready photographs, the first one on its card; with none, with its leaf's illustration. Writes
 * only what differs, so that it may be run at any time.
 */
export async function showPhotos(container: MedusaContainer, product_id: string): Promise<void> {
  const [row] = await readListingRows(container, [product_id])
  if (!row) return
  const photos = (await readPhotos(container, [product_id])).get(product_id) ?? []
  const ready = photos
    .filter(({ status }) => status === "ready")
    .map(({ variants }) => PhotoVariants.parse(variants))
  const leaf = categoryPath(row.categories)[0]
  const pictures = ready.flatMap((variants) => photoUrl(variants, 960) ?? [])
  const [first] = ready
  const illustration = leaf ? illustrationOf(leaf) : row.thumbnail
  const thumbnail = (first && photoUrl(first, 480)) ?? illustration
  if (row.thumbnail === thumbnail && !pictures.length) return
  const urls = pictures.length ? pictures : [illustration].filter((url) => url !== null)
  await updateProductsWorkflow(container).run({
    input: {
      products: [
        {
          id: product_id,
          thumbnail,
          images: urls.map((url) => ({ url })),
          metadata: { ...row.metadata, illustration: !pictures.length },
        },
      ],
    },
  })
}
