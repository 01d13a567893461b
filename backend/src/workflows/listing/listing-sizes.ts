import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createProductVariantsWorkflow,
  deleteProductVariantsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { ChangedProduct } from "../../api/cooperative/products/validators"
import { ApiError } from "../../api/errors/api-error"
import type { ListingRow, ListingVariantRow } from "../../listing/listing-row"
import { storedSku } from "../../listing/own-sku"
import { MARKET } from "../market/market"
import { assertFreeSkus } from "./free-skus"
import { shortCode } from "./plan-product"

export type SizeChange = NonNullable<ChangedProduct["variants"]>[number]

const priceOf = (amount: number) => ({ prices: [{ amount, currency_code: MARKET.currency_code }] })

/** A change of price, stock, weight or SKU said of the product as a whole is one of its only size. */
export function sizeChanges(row: ListingRow, change: ChangedProduct): SizeChange[] | undefined {
  if (change.variants) return change.variants
  const { price, weight_g, stock, sku } = change
  if (price === undefined && weight_g === undefined && stock === undefined && sku === undefined)
    return undefined
  const [only, another] = row.variants
  if (!only || another) {
    throw ApiError.invalid("size_not_named", "This product comes in several sizes: name them.", {
      variants: "size_not_named",
    })
  }
  return [{ id: only.id, price, weight_g, stock, sku }]
}

/** @throws {ApiError} 404 `variant_not_found` for a size of another product; 400 for a new one that lacks its price. */
export function assertSizes(row: ListingRow, sizes: readonly SizeChange[]): void {
  sizes.forEach(({ id, label, price }, index) => {
    if (id && !row.variants.some((variant) => variant.id === id)) throw ApiError.notFound("variant")
    if (id) return
    const missing = label === undefined ? "label" : price === undefined ? "price" : undefined
    if (missing) {
      throw ApiError.invalid("invalid_input", "A new size has a label and a price.", {
        [`variants.${index}.${missing}`]: "required",
      })
    }
  })
}

function updateOf(size: SizeChange, before: ListingVariantRow, row: ListingRow) {
  return {
    id: before.id,
    ...(size.label !== undefined && { title: size.label }),
    ...(size.sku && { sku: storedSku(row.cooperative.handle, size.sku) }),
    ...(size.weight_g !== undefined && { weight: size.weight_g }),
    ...(size.price !== undefined && priceOf(size.price)),
  }
}

async function renameValues(container: MedusaContainer, row: ListingRow, sizes: readonly SizeChange[]) {
  const own = new Set(row.options.filter(({ is_exclusive }) => is_exclusive).map(({ id }) => id))
  for (const { id, label } of sizes) {
    const value = row.variants
      .find((variant) => variant.id === id)
      ?.options.find(({ option_id }) => own.has(option_id ?? ""))
    if (value && label)
      await container.resolve(Modules.PRODUCT).updateProductOptionValues(value.id, { value: label })
  }
}

async function addSizes(container: MedusaContainer, row: ListingRow, sizes: readonly SizeChange[]) {
  const [option] = row.options
  if (!sizes.length || !option) return
  const add = sizes.map(({ label }) => ({ value: label ?? "" }))
  await container
    .resolve(Modules.PRODUCT)
    .updateProductOptionValuesOnProduct({ product_id: row.id, product_option_id: option.id, add })
  const isGood = row.variants.some(({ manage_inventory }) => manage_inventory)
  await createProductVariantsWorkflow(container).run({
    input: {
      product_variants: sizes.map((size, index) => ({
        product_id: row.id,
        title: size.label ?? "",
        sku: storedSku(row.cooperative.handle, size.sku || shortCode()),
        variant_rank: row.variants.length + index,
        manage_inventory: isGood,
        options: { [option.title]: size.label ?? "" },
        ...priceOf(size.price ?? 0),
        ...(size.weight_g && { weight: size.weight_g }),
      })),
    },
  })
}

/**
 * Brings the sizes of a product to what was said: named ones change, ones without an id are new. With `isWhole` those
 * not named go. Stock is not touched here.
 */
export async function changeSizes(
  container: MedusaContainer,
  row: ListingRow,
  sizes: readonly SizeChange[],
  isWhole: boolean,
): Promise<void> {
  const added = sizes.filter(({ id }) => !id)
  const kept = sizes.filter(({ id }) => id)
  await assertFreeSkus(
    container,
    row.cooperative.handle,
    sizes.flatMap(({ id, sku }) => {
      const before = row.variants.find((variant) => variant.id === id)
      return sku && storedSku(row.cooperative.handle, sku) !== before?.sku && sku !== before?.sku ? [sku] : []
    }),
  )
  await renameValues(container, row, kept)
  const product_variants = kept.flatMap((size) => {
    const before = row.variants.find((variant) => variant.id === size.id)
    return before ? [updateOf(size, before, row)] : []
  })
  if (product_variants.length)
    await updateProductVariantsWorkflow(container).run({ input: { product_variants } })
  await addSizes(container, row, added)
  const gone = isWhole ? row.variants.filter(({ id }) => !sizes.some((size) => size.id === id)) : []
  if (gone.length) {
    await deleteProductVariantsWorkflow(container).run({ input: { ids: gone.map(({ id }) => id) } })
  }
}
