import type { MedusaContainer } from "@medusajs/framework/types"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { setProductProvinceWorkflow } from "@twiza/plugin-province/workflows"
import type { ChangedProduct } from "../../api/cooperative/products/validators"
import { ApiError } from "../../api/errors/api-error"
import { categoryPath } from "../../catalogue/category-path"
import { listingService } from "../../listing/listing-extras"
import type { ListingRow } from "../../listing/listing-row"
import { readListingRow } from "../../listing/read-listings"
import { changeStock } from "./change-stock"
import { readListingCategory, type ListingCategory } from "./listing-category"
import { approvedLabels, assertCertificates, assertLabels, claimLabels } from "./listing-labels"
import { assertPhotos, attachPhotos, showPhotos } from "./listing-photos"
import { assertProvinces } from "./listing-provinces"
import { assertSizes, changeSizes, sizeChanges, type SizeChange } from "./listing-sizes"
import { changeTexts, writeTexts } from "./listing-texts"
import { takeVersion } from "./take-version"

async function checkChange(container: MedusaContainer, row: ListingRow, change: ChangedProduct) {
  const leaf = change.category ?? categoryPath(row.categories)[0] ?? ""
  const isService = row.type?.value === "service"
  const category = change.category ? await readListingCategory(container, leaf) : null
  if (category && (category.facts.kind === "service") !== isService) {
    throw ApiError.invalid("unknown_kind", "This category is of the other kind.", {
      category: "unknown_kind",
    })
  }
  if (change.labels) assertLabels(leaf, change.labels)
  await Promise.all([
    assertCertificates(container, row.cooperative.id, change.labels ?? []),
    assertPhotos(container, row.cooperative.id, change.photos ?? [], row.id),
    assertProvinces(container, [change.origin_province, ...(change.service?.area_served ?? [])]),
  ])
  return { leaf, category }
}

type Checked = { leaf: string; category: ListingCategory | null }

async function changeProduct(
  container: MedusaContainer,
  row: ListingRow,
  change: ChangedProduct,
  { leaf, category }: Checked,
): Promise<void> {
  const { titles, descriptions } = await changeTexts(container, row, change)
  const labels = await approvedLabels(container, row.id, leaf)
  const metadata = {
    ...row.metadata,
    labels: change.labels ? labels : row.metadata?.labels,
    ...(change.price_from !== undefined && { price_from: change.price_from }),
    ...(change.service?.unit && { price_unit: change.service.unit }),
  }
  const description = change.description?.fr === null ? null : (descriptions.fr ?? row.description)
  await updateProductsWorkflow(container).run({
    input: {
      products: [
        {
          id: row.id,
          title: titles.fr ?? row.title,
          description,
          metadata,
          ...(category && { category_ids: [category.id] }),
        },
      ],
    },
  })
  if (change.title || change.description) await writeTexts(container, row, { titles, descriptions })
}

async function restock(container: MedusaContainer, product_id: string, sizes: readonly SizeChange[]) {
  const { variants } = await readListingRow(container, product_id)
  for (const { id, label, stock } of sizes) {
    const variant = variants.find((one) => (id ? one.id === id : one.title === label))
    if (variant?.manage_inventory && typeof stock === "number") {
      await changeStock(container, product_id, variant.id, { set: stock })
    } else if (variant?.manage_inventory && !id) {
      await changeStock(container, product_id, variant.id, { set: 0 })
    }
  }
}

/**
 * Changes a listing. `seen` is the version the change was made on: when the listing is further, nothing is written.
 * Everything is checked before anything is written. Sizes that are not named go, unless `keepsOtherSizes`.
 *
 * @throws {ApiError} 400 and 404 as for a new listing. @throws {ListingChangedMeanwhile}
 */
export async function editListing(
  container: MedusaContainer,
  product_id: string,
  { seen_version, ...change }: ChangedProduct,
  { keepsOtherSizes = false }: { keepsOtherSizes?: boolean } = {},
): Promise<void> {
  const row = await readListingRow(container, product_id)
  const checked = await checkChange(container, row, change)
  const sizes = sizeChanges(row, change)
  if (sizes) assertSizes(row, sizes)
  await takeVersion(container, row, seen_version)
  const { low_stock_threshold, service, origin_province, photos } = change
  if (low_stock_threshold !== undefined || service) {
    const facts = {
      ...(low_stock_threshold !== undefined && { low_stock_threshold }),
      ...(service && { area_served: service.area_served }),
    }
    await listingService(container).updateListings({ selector: { product_id }, data: facts })
  }
  if (change.labels) {
    const { leaf } = checked
    await claimLabels(container, {
      product_id,
      cooperative_id: row.cooperative.id,
      leaf,
      labels: change.labels,
    })
  }
  await changeProduct(container, row, change, checked)
  if (sizes) {
    await changeSizes(container, row, sizes, change.variants !== undefined && !keepsOtherSizes)
    await restock(container, product_id, sizes)
  }
  if (origin_province !== undefined) {
    await setProductProvinceWorkflow(container).run({ input: { product_id, province_id: origin_province } })
  }
  if (photos) {
    await attachPhotos(container, product_id, photos)
    await showPhotos(container, product_id)
  }
}
