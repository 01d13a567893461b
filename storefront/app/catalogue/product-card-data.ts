import { nextPriceChange, readCampaign } from "~/fairs/campaign"
import { type FairPrice, fairPriceOf } from "~/fairs/fair-price-data"
import { formatDate } from "~/i18n/format"
import type { Language } from "~/i18n/languages"
import { localize } from "~/i18n/localized-text"
import type { Provinces } from "~/medusa/provinces.server"
import type { ProductDocument } from "./product-document"

export type MarkedText = { text: string; language: Language }

/** What a product's card shows, its words already chosen for the page's language. */
export type ProductCardData = {
  handle: string
  title: MarkedText
  picture: string | null
  price: number | null
  /** What it costs at a fair just now. */
  fairPrice: FairPrice | null
  /** When the clock changes its price next, in milliseconds since 1970. */
  priceChangesAt: number | null
  hasVariants: boolean
  isAvailable: boolean
  isService: boolean
  closedUntil: string | null
  category: string
  province: { slug: string; name: string }
  cooperative: { handle: string; name: MarkedText }
  tier: number
  womenMembers: number
  labels: string[]
}

export const productCardData = (
  document: ProductDocument,
  language: Language,
  { provinces }: Provinces,
): ProductCardData => {
  const campaign = readCampaign({
    percent: document.campaign_percent,
    starts_at: document.campaign_starts_at,
    ends_at: document.campaign_ends_at,
  })
  const province = provinces.find(({ slug }) => slug === document.province)
  return {
    handle: document.handle,
    title: localize(
      { ar: document.title_ar, fr: document.title_fr, en: document.title_en, zgh: document.title_zgh },
      language,
    ),
    picture: document.thumbnail ?? null,
    price: document.price_mad ?? null,
    fairPrice: fairPriceOf(document.price_mad, campaign, language),
    priceChangesAt: nextPriceChange(campaign, Date.now()) ?? null,
    hasVariants: document.has_variants ?? false,
    isAvailable: document.in_stock ?? true,
    isService: document.is_service ?? false,
    closedUntil: isOnHoliday(document) ? closingDate(document.closed_until, language) : null,
    category: document.category ?? "",
    province: { slug: document.province ?? "", name: localize(province?.name, language).text },
    cooperative: {
      handle: document.cooperative ?? "",
      name: localize(
        {
          ar: document.cooperative_name_ar,
          fr: document.cooperative_name_fr,
          en: document.cooperative_name_en,
        },
        language,
      ),
    },
    tier: document.tier ?? 3,
    womenMembers: document.women_members ?? 0,
    labels: document.labels ?? [],
  }
}

/** A closing date that is past is no news. */
export const closingDate = (until: string | null | undefined, language: Language): string | null =>
  until && Date.parse(until) >= Date.now() ? formatDate(until, language) : null

/** In stock and yet not available: the cooperative is closed just now, not at some later date. */
const isOnHoliday = ({ in_stock, available }: ProductDocument): boolean =>
  in_stock === true && available === false
