import type { PlannedProduct } from "../demo/plan-products"
import type { Options } from "../seed/schemas/options"
import { contentHash, SEED_HASH } from "./content-hash"
import type { ImportedCooperative } from "./import-cooperatives"
import type { ImportedOptions } from "./import-options"

/** What a planned product is written with: the ids of everything it hangs on. */
export type ProductContext = {
  categoryIdOf: Map<string, string>
  typeIdOf: Map<string, string>
  cooperativeOf: Map<string, ImportedCooperative>
  options: Options
  found: ImportedOptions
  sales_channel_id: string
}

const pictureUrl = ({ leaf, picture }: PlannedProduct): string =>
  `/media/illustrations/${leaf}-${picture}-640.webp`

/** What the seed says of a product, in one hash. Stock is left out: it moves with every sale. */
export function productHash({ variants, ...product }: PlannedProduct): string {
  return contentHash({ ...product, variants: variants.map(({ stock: _stock, ...variant }) => variant) })
}

function metadataOf(product: PlannedProduct): Record<string, unknown> {
  return {
    [SEED_HASH]: productHash(product),
    is_demo: true,
    ...(product.labels.length && { labels: product.labels }),
    ...(product.picture !== null && { illustration: true }),
    ...(product.unit && { price_from: true, price_unit: product.unit }),
  }
}

function variantsOf(product: PlannedProduct, { options }: ProductContext) {
  const option = options.options[product.option]?.fr ?? ""
  return product.variants.map((variant, variant_rank) => ({
    title: variant.titles.fr,
    sku: variant.sku,
    variant_rank,
    manage_inventory: variant.stock !== null,
    options: { [option]: variant.titles.fr },
    prices: [{ amount: variant.price, currency_code: "mad" }],
    ...(variant.weight !== null && { weight: variant.weight }),
  }))
}

/** A planned product as core's workflows take it. A service ships under no profile: nobody delivers it. */
export function productInput(product: PlannedProduct, context: ProductContext) {
  const { found } = context
  const url = product.picture === null ? null : pictureUrl(product)
  const shop = context.cooperativeOf.get(product.cooperative)
  return {
    title: product.titles.fr,
    description: product.descriptions.fr,
    handle: product.handle,
    status: "published" as const,
    type_id: context.typeIdOf.get(product.kind) ?? "",
    category_ids: [context.categoryIdOf.get(product.leaf) ?? ""],
    metadata: metadataOf(product),
    ...(url && { thumbnail: url, images: [{ url }] }),
    options: [
      {
        id: found.optionId(product.option),
        value_ids: product.variants.map(({ value }) => found.valueId(value)),
      },
    ],
    variants: variantsOf(product, context),
    sales_channels: [{ id: context.sales_channel_id }],
    ...(product.kind === "good" && shop && { shipping_profile_id: shop.shipping_profile_id }),
  }
}
