import type { MedusaContainer } from "@medusajs/framework/types"
import { setProductProvinceWorkflow } from "@twiza/plugin-province/workflows"
import type { NewProduct } from "../../api/cooperative/products/validators"
import { languageTexts } from "../../languages/language-text"
import { storedSku } from "../../listing/own-sku"
import { readListingRows } from "../../listing/read-listings"
import { inBatches } from "../market-import/apply/in-batches"
import { createListingsWorkflow } from "./create-listing"
import { assertFreeSkus } from "./free-skus"
import { listingOf } from "./list-product"
import { readListingCategory, type ListingCategory } from "./listing-category"
import { readListingShop, type ListingShop } from "./listing-shop"
import { writeTexts } from "./listing-texts"
import { fullTitles, planProduct, planSizes } from "./plan-product"
import { proposeVat } from "./propose-vat"

const BATCH = 50

type Planned = { input: NewProduct; category: ListingCategory }

function planned({ input, category }: Planned, shop: ListingShop) {
  const sizes = planSizes(input, category.slug)
  const titles = fullTitles(input.title, category.names)
  return { sizes, titles, product: planProduct(input, { shop, category, titles, sizes }) }
}

async function dress(container: MedusaContainer, ids: string[], batch: Planned[]): Promise<void> {
  await proposeVat(container, new Map(ids.map((id, index) => [id, batch[index]?.category.slug ?? ""])))
  const rows = new Map((await readListingRows(container, ids)).map((row) => [row.id, row]))
  for (const [index, { input, category }] of batch.entries()) {
    const row = rows.get(ids[index] ?? "")
    if (!row) continue
    const titles = fullTitles(input.title, category.names)
    await writeTexts(container, row, { titles, descriptions: languageTexts(input.description) })
    const { origin_province: province_id } = input
    if (province_id)
      await setProductProvinceWorkflow(container).run({ input: { product_id: row.id, province_id } })
  }
}

async function listBatch(container: MedusaContainer, shop: ListingShop, batch: Planned[]): Promise<void> {
  const plans = batch.map((one) => planned(one, shop))
  const sizes = plans.flatMap((plan) => plan.sizes)
  await assertFreeSkus(
    container,
    shop.handle,
    sizes.map(({ sku }) => sku),
  )
  const { result: ids } = await createListingsWorkflow(container).run({
    input: {
      products: plans.map(({ product }) => product),
      listings: batch.map(({ input }) => listingOf(shop.cooperative_id, input)),
      location_id: shop.stock_location_id,
      stockOf: Object.fromEntries(sizes.map(({ sku, stock }) => [storedSku(shop.handle, sku), stock ?? 0])),
    },
  })
  await dress(container, ids, batch)
}

/** Lists many products as drafts, a batch at a time: as `listProduct` does one, without photographs and labels. */
export async function listProducts(
  container: MedusaContainer,
  cooperative_id: string,
  inputs: readonly NewProduct[],
): Promise<void> {
  if (!inputs.length) return
  const shop = await readListingShop(container, cooperative_id)
  const slugs = [...new Set(inputs.map(({ category }) => category))]
  const categories = new Map<string, ListingCategory>()
  for (const slug of slugs) categories.set(slug, await readListingCategory(container, slug))
  const all = inputs.flatMap((input) => {
    const category = categories.get(input.category)
    return category ? [{ input, category }] : []
  })
  for (const batch of inBatches(all, BATCH)) await listBatch(container, shop, batch)
}
