import { randomBytes } from "node:crypto"
import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types"
import type { NewProduct } from "../../api/cooperative/products/validators"
import type { LanguageTexts } from "../../languages/language-text"
import { illustrationOf } from "../../listing/listing-options"
import { storedSku } from "../../listing/own-sku"
import { MARKET } from "../market/market"
import type { ListingCategory } from "./listing-category"
import type { ListingShop } from "./listing-shop"
import { OPTION_TITLES, SINGLE_SIZE } from "./size-texts"

/** A size as it will be written: dirhams with tax, grams, units. */
export type PlannedSize = {
  label: string
  sku: string
  price: number
  stock: number | null
  weight_g: number | null
}

const HANDLE_LENGTH = 80

/** Letters and digits nobody mixes up when reading them out. */
export function shortCode(): string {
  return randomBytes(4).toString("hex")
}

/** An address for the product page, from its French title; Arabic and Tifinagh letters give none, so its leaf's. */
export function handleOf(title: string, leaf: string, cooperative: string): string {
  const words = title
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, HANDLE_LENGTH)
    .replace(/^-+|-+$/g, "")
  return `${words || leaf}-${cooperative}-${shortCode()}`
}

/** What was said of the product as sizes: the ones named, or a single one. */
export function planSizes(input: NewProduct, leaf: string): PlannedSize[] {
  const { price, stock, weight_g, sku } = input
  const named = input.variants ?? [{ label: SINGLE_SIZE.fr, price: price ?? 0, stock, weight_g, sku }]
  return named.map((size) => ({
    label: size.label,
    sku: size.sku || `${leaf}-${shortCode()}`,
    price: size.price,
    stock: input.kind === "service" ? null : (size.stock ?? 0),
    weight_g: input.kind === "service" ? null : (size.weight_g ?? null),
  }))
}

/** A title in every language: what was written, and for the rest what the category is called. */
export function fullTitles(written: NewProduct["title"], names: LanguageTexts): LanguageTexts {
  const given = Object.entries(written ?? {}).filter(([, text]) => text)
  const { ar, fr, en } = names
  return { ...(ar && { ar }), ...(fr && { fr }), ...(en && { en }), ...Object.fromEntries(given) }
}

/** What of a product its page and its search document read from `metadata`. */
function metadataOf({ kind, price_from, service }: NewProduct, category: ListingCategory) {
  const unit = service?.unit ?? category.facts.unit
  return {
    illustration: true,
    ...(kind === "service" && { price_from: price_from ?? true, price_unit: unit }),
    ...(kind === "good" && price_from && { price_from }),
  }
}

type Context = { shop: ListingShop; category: ListingCategory; titles: LanguageTexts; sizes: PlannedSize[] }

/** A new listing as core's workflow takes it, of the same shape as the importer's products: a draft. */
export function planProduct(input: NewProduct, context: Context): CreateProductWorkflowInputDTO {
  const { shop, category, titles, sizes } = context
  const picture = illustrationOf(category.slug)
  const title = titles.fr ?? category.slug
  return {
    title,
    description: input.description?.fr ?? null,
    handle: handleOf(title, category.slug, shop.handle),
    status: "draft",
    type_id: shop.typeIdOf.get(input.kind) ?? "",
    category_ids: [category.id],
    metadata: metadataOf(input, category),
    thumbnail: picture,
    images: [{ url: picture }],
    options: [{ title: OPTION_TITLES.fr, values: sizes.map(({ label }) => label) }],
    variants: sizes.map((size, variant_rank) => ({
      title: size.label,
      sku: storedSku(shop.handle, size.sku),
      variant_rank,
      manage_inventory: input.kind === "good",
      options: { [OPTION_TITLES.fr]: size.label },
      prices: [{ amount: size.price, currency_code: MARKET.currency_code }],
      ...(size.weight_g !== null && { weight: size.weight_g }),
    })),
    sales_channels: [{ id: shop.sales_channel_id }],
    ...(input.kind === "good" && { shipping_profile_id: shop.shipping_profile_id }),
  }
}
