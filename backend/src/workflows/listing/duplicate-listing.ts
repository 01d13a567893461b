import type { MedusaContainer } from "@medusajs/framework/types"
import { parseInput } from "../../api/errors/parse-input"
import { newProductSchema } from "../../api/cooperative/products/validators"
import { listingService, readPhotos } from "../../listing/listing-extras"
import { PhotoVariants } from "../../listing/picture"
import { readListing } from "../../listing/read-listings"
import { attachPhotos, showPhotos } from "./listing-photos"
import { listProduct } from "./list-product"

/** The photographs of a copy are rows of their own that show the same pictures; the original stays with the first. */
async function copyPhotos(container: MedusaContainer, cooperative_id: string, from: string, to: string) {
  const service = listingService(container)
  const photos = (await readPhotos(container, [from])).get(from) ?? []
  const ready = photos.filter(({ status }) => status === "ready")
  const copies = await service.createListingPictures(
    ready.map(({ variants, status }) => ({
      cooperative_id,
      status,
      variants: { files: PhotoVariants.parse(variants) },
    })),
  )
  await attachPhotos(
    container,
    to,
    copies.map(({ id }) => id),
  )
  await showPhotos(container, to)
}

/** Makes a draft like a product, without stock, and answers its id. Labels are claimed anew with their certificates. */
export async function duplicateListing(
  container: MedusaContainer,
  cooperative_id: string,
  id: string,
): Promise<string> {
  const {
    kind,
    category,
    title,
    description,
    variants,
    labels,
    service,
    price_from,
    low_stock_threshold,
    origin_province,
  } = await readListing(container, id)
  const copy = parseInput(newProductSchema, {
    kind,
    category,
    title,
    description,
    variants: variants.map(({ label, price_mad, weight_g }) => ({
      label,
      price: price_mad ?? 0,
      stock: 0,
      weight_g,
    })),
    labels: labels.map(({ code, certificate_document_id }) => ({ code, certificate_document_id })),
    service,
    price_from,
    low_stock_threshold,
    origin_province,
  })
  const created = await listProduct(container, cooperative_id, copy)
  await copyPhotos(container, cooperative_id, id, created)
  return created
}
