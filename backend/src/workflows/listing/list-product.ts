import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { setProductProvinceWorkflow } from "@twiza/plugin-province/workflows"
import type { NewProduct } from "../../api/cooperative/products/validators"
import { languageTexts } from "../../languages/language-text"
import { listingService } from "../../listing/listing-extras"
import { storedSku } from "../../listing/own-sku"
import { readListingRow } from "../../listing/read-listings"
import { createListingsWorkflow } from "./create-listing"
import { assertProvinces } from "./listing-provinces"
import { readListingCategory, type ListingCategory } from "./listing-category"
import { assertCertificates, assertLabels, claimLabels } from "./listing-labels"
import { assertPhotos, attachPhotos, showPhotos } from "./listing-photos"
import { readListingShop } from "./listing-shop"
import { writeTexts } from "./listing-texts"
import { proposeVat } from "./propose-vat"
import { fullTitles, planProduct, planSizes } from "./plan-product"
import { assertFreeSkus } from "./free-skus"
import { ApiError } from "../../api/errors/api-error"

/** Seconds to wait for the same listing being made at the same time. */
const LOCK_TIMEOUT_S = 30

async function checkNew(container: MedusaContainer, cooperative_id: string, input: NewProduct) {
  const category = await readListingCategory(container, input.category)
  if (category.facts.kind !== input.kind) {
    throw ApiError.invalid("unknown_kind", "This category is of the other kind.", { kind: "unknown_kind" })
  }
  assertLabels(category.slug, input.labels)
  await Promise.all([
    assertCertificates(container, cooperative_id, input.labels),
    assertPhotos(container, cooperative_id, input.photos, null),
    assertProvinces(container, [input.origin_province, ...(input.service?.area_served ?? [])]),
  ])
  return category
}

/** What a new listing says beside its product. */
export function listingOf(cooperative_id: string, input: NewProduct) {
  const { client_id, low_stock_threshold, service } = input
  return {
    cooperative_id,
    client_id: client_id ?? null,
    ...(low_stock_threshold !== undefined && { low_stock_threshold }),
    area_served: service?.area_served ?? [],
  }
}

async function createDraft(
  container: MedusaContainer,
  cooperative_id: string,
  input: NewProduct,
  category: ListingCategory,
): Promise<string> {
  const shop = await readListingShop(container, cooperative_id)
  const sizes = planSizes(input, category.slug)
  await assertFreeSkus(
    container,
    shop.handle,
    sizes.map(({ sku }) => sku),
  )
  const titles = fullTitles(input.title, category.names)
  const { result } = await createListingsWorkflow(container).run({
    input: {
      products: [planProduct(input, { shop, category, titles, sizes })],
      location_id: shop.stock_location_id,
      stockOf: Object.fromEntries(sizes.map(({ sku, stock }) => [storedSku(shop.handle, sku), stock ?? 0])),
      listings: [listingOf(cooperative_id, input)],
    },
  })
  return result[0] ?? ""
}

/** What hangs on a new product. Every part of it may be written twice, so that a repeat finishes what was cut short. */
async function dress(
  container: MedusaContainer,
  product_id: string,
  cooperative_id: string,
  input: NewProduct,
  category: ListingCategory,
): Promise<void> {
  const row = await readListingRow(container, product_id)
  const titles = fullTitles(input.title, category.names)
  await writeTexts(container, row, { titles, descriptions: languageTexts(input.description) })
  await proposeVat(container, new Map([[product_id, category.slug]]))
  if (input.labels.length) {
    await claimLabels(container, { product_id, cooperative_id, leaf: category.slug, labels: input.labels })
  }
  if (input.origin_province) {
    await setProductProvinceWorkflow(container).run({
      input: { product_id, province_id: input.origin_province },
    })
  }
  if (input.photos.length) {
    await attachPhotos(container, product_id, input.photos)
    await showPhotos(container, product_id)
  }
}

/**
 * Lists a product of a cooperative as a draft and answers its id. A listing that was made on a phone (`client_id`) is
 * made once, however often it is sent.
 *
 * @throws {ApiError} 400 `unknown_category`, `unknown_label`, `unknown_province`; 404 `photo_not_found`,
 * `certificate_not_found`; 409 `sku_taken`.
 */
export async function listProduct(
  container: MedusaContainer,
  cooperative_id: string,
  input: NewProduct,
): Promise<string> {
  const make = async (): Promise<string> => {
    const known = input.client_id
      ? (await listingService(container).listListings({ cooperative_id, client_id: input.client_id }))[0]
      : undefined
    if (known && known.version > 1) return known.product_id
    const category = await readListingCategory(container, input.category)
    if (!known) await checkNew(container, cooperative_id, input)
    const id = known?.product_id ?? (await createDraft(container, cooperative_id, input, category))
    await dress(container, id, cooperative_id, input, category)
    return id
  }
  if (!input.client_id) return await make()
  const key = `listing:${cooperative_id}:${input.client_id}`
  return await container.resolve(Modules.LOCKING).execute(key, make, { timeout: LOCK_TIMEOUT_S })
}
