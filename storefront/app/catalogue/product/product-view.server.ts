import { closingDate, type MarkedText } from "../product-card-data"
import type { Product } from "./product.server"
import { nextPriceChange, readCampaign } from "~/fairs/campaign"
import { fairPriceOf } from "~/fairs/fair-price-data"
import { isLanguage, type Language } from "~/i18n/languages"
import { formatMoney } from "~/i18n/format"
import type { Market } from "~/medusa/market.server"
import { localize } from "~/i18n/localized-text"

const marked = (text: string, language: string | null | undefined, page: Language): MarkedText => {
  const own = language ?? undefined
  return { text, language: isLanguage(own) ? own : page }
}

/** Money is added in centimes: 0.1 + 0.2 dirhams must make 0.3. */
const sum = (amounts: number[]): number =>
  Math.round(amounts.reduce((total, amount) => total + amount * 100, 0)) / 100

/** The lowest price in each currency that is paid abroad, as it is read; nothing while nothing is sent there. */
const pricesAbroad = ({ variants }: Product, abroad: Market["abroad"], language: Language): string[] =>
  abroad.flatMap(({ currency }) => {
    const amounts = variants.flatMap(({ prices_abroad }) =>
      (prices_abroad ?? []).filter((price) => price.currency === currency).map(({ amount }) => amount),
    )
    return amounts.length > 0 ? [formatMoney(Math.min(...amounts), language, currency)] : []
  })

/** A product in the page's words. `abroad` says what is paid beyond Morocco. */
export const productView = (product: Product, language: Language, abroad: Market["abroad"] = []) => {
  const name = (texts: Record<string, string | null | undefined> | null | undefined) =>
    localize(texts, language)
  const { cooperative, category, province } = product
  const prices = product.variants.flatMap(({ price_mad }) =>
    price_mad === null || price_mad === undefined ? [] : [price_mad],
  )
  const campaign = product.campaign ? readCampaign(product.campaign) : undefined
  const lowestPrice = prices.length > 0 ? Math.min(...prices) : null
  const parts = (product.price_parts ?? []).filter(({ amount }) => amount > 0)
  return {
    id: product.id,
    handle: product.handle,
    title: marked(product.title, product.lang, language),
    description: product.description ? marked(product.description, product.description_lang, language) : null,
    category: category?.slug ?? "",
    categoryPath: category
      ? [...[...category.ancestors].reverse(), category].map(({ slug, name: texts }) => ({
          slug,
          name: name(texts).text,
        }))
      : [],
    labels: product.labels ?? [],
    isService: product.is_service,
    images: product.images,
    isIllustration: product.is_illustration ?? false,
    optionName: (product.options?.length ?? 0) === 1 ? (product.options?.[0]?.title ?? null) : null,
    variants: product.variants
      .filter(({ price_mad }) => typeof price_mad === "number")
      .map((variant) => ({ ...variant, fairPrice: fairPriceOf(variant.price_mad, campaign, language) })),
    lowestPrice,
    fairPrice: fairPriceOf(lowestPrice, campaign, language),
    fair: product.campaign?.edition_handle ?? null,
    priceChangesAt: nextPriceChange(campaign, Date.now()) ?? null,
    pricesAbroad: pricesAbroad(product, abroad, language),
    isAvailable: product.variants.some(({ in_stock }) => in_stock),
    province: province
      ? {
          slug: province.slug,
          name: name(province.name).text,
          label: name(province.label ?? province.name).text,
        }
      : null,
    cooperative: {
      handle: cooperative.handle,
      name: name(cooperative.name),
      tagline: cooperative.tagline ? name(cooperative.tagline) : null,
      members: cooperative.members_count ?? null,
      women: cooperative.women_members_count ?? null,
      founded: cooperative.founded_year ?? null,
    },
    tier: product.tier,
    reasons: product.tier_reasons ?? [],
    priceParts: parts,
    priceOfParts: sum(parts.map(({ amount }) => amount)),
    closedUntil: closingDate(product.closed_until ?? cooperative.closed_until, language),
  }
}

export type ProductView = ReturnType<typeof productView>
export type ProductVariantView = ProductView["variants"][number]
