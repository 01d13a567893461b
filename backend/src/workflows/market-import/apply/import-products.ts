import type { MedusaContainer } from "@medusajs/framework/types"
import { createProductsWorkflow, updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { PlannedProduct } from "../demo/plan-products"
import { SEED_HASH } from "./content-hash"
import { inBatches } from "./in-batches"
import { productHash, productInput, type ProductContext } from "./product-input"
import type { StoredProduct } from "./read-stored-products"
import { tally, type Tally } from "./tally"

const BATCH = 100

async function createMissing(container: MedusaContainer, missing: PlannedProduct[], context: ProductContext) {
  for (const batch of inBatches(missing, BATCH)) {
    const products = batch.map((product) => productInput(product, context))
    await createProductsWorkflow(container).run({ input: { products } })
  }
}

/** The variants of a stored product keep their ids, and so their stock and the orders that name them. */
function updateInput(product: PlannedProduct, stored: StoredProduct, context: ProductContext) {
  const { variants, options: _options, ...input } = productInput(product, context)
  const idOf = new Map(stored.variants.map(({ sku, id }) => [sku, id]))
  return {
    ...input,
    id: stored.id,
    variants: variants?.map((variant) => {
      const id = idOf.get(variant.sku ?? "")
      return id ? { ...variant, id } : variant
    }),
  }
}

async function updateChanged(
  container: MedusaContainer,
  changed: PlannedProduct[],
  stored: Map<string, StoredProduct>,
  context: ProductContext,
) {
  for (const batch of inBatches(changed, BATCH)) {
    const products = batch.flatMap((product) => {
      const before = stored.get(product.handle)
      return before ? [updateInput(product, before, context)] : []
    })
    await updateProductsWorkflow(container).run({ input: { products } })
  }
}

/**
 * Brings in the planned products with their sizes and prices. A product whose seed did not change is not touched, so
 * that what an admin corrected stays.
 */
export async function importProducts(
  container: MedusaContainer,
  planned: PlannedProduct[],
  stored: Map<string, StoredProduct>,
  context: ProductContext,
): Promise<{ products: Tally; written: PlannedProduct[] }> {
  const missing = planned.filter(({ handle }) => !stored.has(handle))
  const changed = planned.filter((product) => {
    const before = stored.get(product.handle)
    return before && before.metadata?.[SEED_HASH] !== productHash(product)
  })
  await createMissing(container, missing, context)
  await updateChanged(container, changed, stored, context)
  return {
    products: tally(planned.length, missing.length, changed.length),
    written: [...missing, ...changed],
  }
}
