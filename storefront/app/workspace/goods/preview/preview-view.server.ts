import type { ProductView } from "~/catalogue/product/product-view.server"
import type { Language } from "~/i18n/languages"
import { localize } from "~/i18n/localized-text"
import type { Provinces } from "~/medusa/provinces.server"
import { craftOf, type Listing } from "../listing"

type Maker = { handle: string; name: Record<string, string | null | undefined> }

/** A listing, on sale or not, as its page would show it to a shopper. Prices in dirhams. */
export const previewView = (
  listing: Listing,
  maker: Maker,
  { provinces }: Provinces,
  language: Language,
): ProductView => {
  const prices = listing.variants.flatMap(({ price_mad }) => price_mad ?? [])
  const province = provinces.find(({ slug }) => slug === listing.origin_province)
  const photos = listing.photos.flatMap(({ src, status }) => (status === "ready" && src ? [src] : []))
  const description = localize(listing.description, language)
  const isService = listing.kind === "service"
  return {
    id: listing.id,
    handle: listing.handle,
    title: localize(listing.title, language),
    description: description.text ? description : null,
    category: craftOf(listing),
    categoryPath: [],
    labels: [],
    isService,
    images: photos.length > 0 || !listing.image ? photos : [listing.image.src],
    isIllustration: photos.length === 0,
    optionName: null,
    variants: listing.variants.map(({ id, label, price_mad, stock, weight_g }) => ({
      id,
      title: label,
      price_mad: price_mad ?? null,
      in_stock: isService || (stock ?? 0) > 0,
      low_stock: false,
      weight: weight_g ?? null,
      fairPrice: null,
    })),
    lowestPrice: prices.length > 0 ? Math.min(...prices) : null,
    fairPrice: null,
    fair: null,
    priceChangesAt: null,
    pricesAbroad: [],
    isAvailable: isService || listing.variants.some(({ stock }) => (stock ?? 0) > 0),
    province: province
      ? {
          slug: province.slug,
          name: localize(province.name, language).text,
          label: localize(province.label ?? province.name, language).text,
        }
      : null,
    cooperative: {
      handle: maker.handle,
      name: localize(maker.name, language),
      tagline: null,
      members: null,
      women: null,
      founded: null,
    },
    tier: 0,
    reasons: [],
    priceParts: [],
    priceOfParts: 0,
    closedUntil: null,
  }
}
