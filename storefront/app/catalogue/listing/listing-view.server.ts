import { countUnder, type Category, childrenOf, findCategory, pathTo } from "../category-tree"
import type { GoodsFound } from "../search.server"
import { productCardData, type ProductCardData } from "../product-card-data"
import type { FairCard } from "~/fairs/fair-schema"
import { type ListingQuery, listingHref, PAGE_SIZE } from "./listing-query"
import type { Language } from "~/i18n/languages"
import { localize } from "~/i18n/localized-text"
import type { Provinces } from "~/medusa/provinces.server"

export type CategoryLink = { slug: string; name: string; count: number; href: string }
export type Place = { code: string; name: string; count: number }

/** All that the listing shows, in the page's language. */
export type ListingView = {
  query: ListingQuery
  products: ProductCardData[]
  count: number
  pages: number
  /** From the root to the chosen category. */
  categoryPath: CategoryLink[]
  /** One level further down (or beside it, when the category is a craft). */
  subcategories: CategoryLink[]
  regions: Place[]
  /** Provinces by region, for a grouped list. */
  provinces: { region: string; places: Place[] }[]
  tierCounts: Record<string, number>
  /** The editions whose goods can be chosen. */
  fairs: Place[]
  cooperativeName: string | null
}

type Facts = {
  query: ListingQuery
  found: GoodsFound
  categories: Category[]
  places: Provinces
  language: Language
  cooperativeName: string | null
  fairs: FairCard[]
}

export const listingView = ({
  query,
  found,
  categories,
  places,
  language,
  cooperativeName,
  fairs,
}: Facts): ListingView => {
  const counts = found.facets.category ?? new Map<string, number>()
  const link = (category: Category): CategoryLink => ({
    slug: category.slug,
    name: localize(category.name, language).text,
    count: countUnder(categories, category.slug, counts),
    href: listingHref(language, query, { category: category.slug }),
  })
  return {
    query,
    products: found.products.map((product) => productCardData(product, language, places)),
    count: found.count,
    pages: Math.ceil(found.count / PAGE_SIZE),
    categoryPath: query.category ? pathTo(categories, query.category).map(link) : [],
    subcategories: nextLevel(categories, query.category)
      .map(link)
      .filter(({ count, slug }) => count > 0 || slug === query.category),
    regions: places.regions.map(({ iso, name }) => ({
      code: iso,
      name: localize(name, language).text,
      count: found.facets.region?.get(iso) ?? 0,
    })),
    provinces: provincesByRegion(places, found, language, query.region),
    tierCounts: Object.fromEntries(found.facets.tier ?? []),
    cooperativeName,
    fairs: fairs.map(({ handle, names }) => ({
      code: handle,
      name: localize(names, language).text,
      count: found.facets.fairs?.get(handle) ?? 0,
    })),
  }
}

const nextLevel = (categories: Category[], slug: string | undefined): Category[] => {
  const children = childrenOf(categories, slug ?? null)
  if (children.length > 0) return children
  return childrenOf(categories, findCategory(categories, slug)?.parent ?? null)
}

const provincesByRegion = (
  { regions, provinces }: Provinces,
  found: GoodsFound,
  language: Language,
  only: string | undefined,
) =>
  regions
    .filter(({ iso }) => !only || iso === only)
    .map(({ iso, name }) => ({
      region: localize(name, language).text,
      places: provinces
        .filter(({ region }) => region === iso)
        .map(({ slug, name: own }) => ({
          code: slug,
          name: localize(own, language).text,
          count: found.facets.province?.get(slug) ?? 0,
        })),
    }))
