import { z } from "@medusajs/framework/zod"
import { publicCard } from "../api/store/cooperatives/public-cooperative"
import type { NetworkShares } from "../books/read-share-rates"
import { languageText } from "../languages/language-text"
import { BASE_LANGUAGE, type Language } from "../languages/languages"
import { priceParts } from "../pricing/price-parts"
import { isAbroad } from "../workflows/market/regions"
import type { CategoryEntry } from "./read-category-line"
import type { ProductRow, VariantRow } from "./product-row"
import { textsOf, type Translations } from "./read-translations"
import { stockState } from "./stock-state"

/** What a product page is made of, beside the product itself. */
export type PageFacts = {
  lang: Language
  translations: Translations
  availability: Record<string, { availability: number | null }>
  vat_percent: number
  /** What the network keeps of it if it is sold now. */
  shares: NetworkShares
  /** The product's category and its ancestors, nearest first. */
  categories: readonly CategoryEntry[]
}

const Labels = z.object({ labels: z.array(z.object({ type: z.string(), name: z.string() })) })
const Illustrated = z.object({ illustration: z.literal(true) })

const byRank = (a: { rank?: number | null | undefined }, b: { rank?: number | null | undefined }) =>
  (a.rank ?? 0) - (b.rank ?? 0)

type Reading = Pick<PageFacts, "translations" | "lang">

function optionsOf({ options }: ProductRow, { translations, lang }: Reading) {
  return options.map(({ id, title, values }) => ({
    id,
    title: languageText(textsOf(translations, id, "title", title), lang).text,
    values: [...values]
      .sort(byRank)
      .map((value) => languageText(textsOf(translations, value.id, "value", value.value), lang).text),
  }))
}

/** The values of a variant, by the title of their option, both in the reader's language. */
function valuesOf(variant: VariantRow, product: ProductRow, { translations, lang }: Reading) {
  const titled = optionsOf(product, { translations, lang })
  return Object.fromEntries(
    variant.options.map(({ id, value, option_id }) => [
      titled.find((option) => option.id === option_id)?.title ?? "",
      languageText(textsOf(translations, id, "value", value), lang).text,
    ]),
  )
}

/** What the variant costs in euros and dollars; nothing where no rate was ever set. */
function pricesAbroad({ prices }: VariantRow) {
  return (prices ?? []).flatMap((price) =>
    price && isAbroad(price) ? [{ currency: price.currency_code, amount: price.amount }] : [],
  )
}

function variantOf(variant: VariantRow, price: number, product: ProductRow, facts: PageFacts) {
  const title = textsOf(facts.translations, variant.id, "title", variant.title)
  return {
    id: variant.id,
    title: languageText(title, facts.lang).text,
    options: valuesOf(variant, product, facts),
    price_mad: price,
    prices_abroad: pricesAbroad(variant),
    price_parts: priceParts(price, { ...facts.shares, vat_percent: facts.vat_percent }),
    ...stockState(variant, facts.availability[variant.id]?.availability),
    weight: variant.weight,
  }
}

/** The variants that have a price: in the seller's order, then the cheapest first. */
function variantsOf(product: ProductRow, facts: PageFacts) {
  const priced = product.variants.flatMap((variant) => {
    const price = variant.calculated_price?.calculated_amount ?? null
    return price === null ? [] : [{ variant, price, rank: variant.variant_rank ?? 0 }]
  })
  priced.sort(
    (a, b) => a.rank - b.rank || a.price - b.price || a.variant.id.localeCompare(b.variant.id, "en"),
  )
  return priced.map(({ variant, price }) => variantOf(variant, price, product, facts))
}

/**
 * A product as its page shows it, in the reader's language where there is a text in it (`lang` and `description_lang`
 * say which it is), names of places and categories in every language. Stock is said, never counted.
 */
export function productPage(product: ProductRow, facts: PageFacts) {
  const titles = textsOf(facts.translations, product.id, "title", product.title)
  const title = languageText(titles, facts.lang)
  const descriptions = textsOf(facts.translations, product.id, "description", product.description)
  const description = languageText(descriptions, facts.lang)
  const variants = variantsOf(product, facts)
  const cheapest = [...variants].sort((a, b) => a.price_mad - b.price_mad)[0]
  const cooperative = publicCard(product.cooperative)
  const [leaf, ...ancestors] = facts.categories
  const pictures = [...product.images].sort(byRank).map(({ url }) => url)
  return {
    id: product.id,
    handle: product.handle,
    title: title.text,
    lang: title.lang,
    titles,
    description: description.text,
    description_lang: description.text ? description.lang : BASE_LANGUAGE,
    category: leaf ? { ...leaf, ancestors } : null,
    labels: Labels.safeParse(product.metadata).data?.labels ?? [],
    is_service: product.type?.value === "service",
    images: pictures.length || !product.thumbnail ? pictures : [product.thumbnail],
    is_illustration: Illustrated.safeParse(product.metadata).success,
    options: optionsOf(product, facts),
    variants,
    price_mad: cheapest?.price_mad ?? null,
    price_parts: cheapest?.price_parts ?? [],
    cooperative,
    closed_until: cooperative.closed_until,
    created_at: product.created_at.toISOString(),
  }
}
