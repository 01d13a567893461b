import { westernDigits } from "~/i18n/western-digits"

/** What a listing's address may ask, cleaned: what is unknown or impossible is left out, never an error. */
export type ListingQuery = {
  q: string
  category?: string
  province?: string
  region?: string
  cooperative?: string
  /** Only goods of an edition's exhibitors. */
  fair?: string
  tier?: number
  minPrice?: number
  maxPrice?: number
  inStock: boolean
  sort: ListingSort
  page: number
}

export const SORTS = ["relevance", "price_asc", "price_desc", "newest"] as const
export type ListingSort = (typeof SORTS)[number]

export const PAGE_SIZE = 24
const LAST_PAGE = 400
const LONGEST_SEARCH = 200
const HIGHEST_PRICE = 1_000_000

/** The codes that exist, to tell a filter from a typing error. */
export type KnownCodes = {
  categories: ReadonlySet<string>
  provinces: ReadonlyMap<string, string>
  regions: ReadonlySet<string>
}

/** `known.provinces` gives each province's region: a province outside the chosen region wins over it. */
export const readListingQuery = (params: URLSearchParams, known: KnownCodes): ListingQuery => {
  const province = oneOf(params.get("province"), known.provinces)
  const region = oneOf(params.get("region"), known.regions)
  const [minPrice, maxPrice] = readPrices(params)
  return {
    q: readSearch(params.get("q")),
    category: oneOf(params.get("category"), known.categories),
    province,
    region: province && region && known.provinces.get(province) !== region ? undefined : region,
    cooperative: handleIn(params.get("cooperative")),
    fair: handleIn(params.get("fair")),
    tier: ["1", "2", "3"].includes(params.get("tier") ?? "") ? Number(params.get("tier")) : undefined,
    minPrice,
    maxPrice,
    inStock: ["1", "true", "on"].includes(params.get("in_stock") ?? ""),
    sort: SORTS.find((sort) => sort === params.get("sort")) ?? "relevance",
    page: Math.min(Math.max(Math.trunc(readNumber(params.get("page")) ?? 1), 1), LAST_PAGE),
  }
}

const handleIn = (value: string | null): string | undefined => /^[a-z0-9-]{1,100}$/.exec(value ?? "")?.[0]

const oneOf = (value: string | null, known: { has: (code: string) => boolean }): string | undefined =>
  value && known.has(value) ? value : undefined

/** Control signs and marks of direction are no words; a very long search is cut, as nobody types it. */
const readSearch = (value: string | null): string =>
  (value ?? "")
    .slice(0, LONGEST_SEARCH * 4)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, " ")
    .replace(/\s+/g, " ")
    .trimStart()
    .slice(0, LONGEST_SEARCH)
    .trim()

const readPrices = (params: URLSearchParams): [number | undefined, number | undefined] => {
  const [min, max] = [readNumber(params.get("min_price")), readNumber(params.get("max_price"))]
  return min !== undefined && max !== undefined && min > max ? [max, min] : [min, max]
}

/** Reads a number as people type it: Western or Arabic-Indic digits, comma or point. */
const readNumber = (value: string | null): number | undefined => {
  const digits = westernDigits((value ?? "").trim()).replace(/[,٫]/g, ".")
  if (!/^\d{1,9}(\.\d{1,2})?$/.test(digits)) return undefined
  return Math.min(Number(digits), HIGHEST_PRICE)
}

/** The query's own address parameters, defaults left out, always in the same order. */
export const listingParams = (query: ListingQuery): URLSearchParams => {
  const entries: [string, string | number | undefined][] = [
    ["q", query.q || undefined],
    ["category", query.category],
    ["province", query.province],
    ["region", query.region],
    ["cooperative", query.cooperative],
    ["fair", query.fair],
    ["tier", query.tier],
    ["min_price", query.minPrice],
    ["max_price", query.maxPrice],
    ["in_stock", query.inStock ? "1" : undefined],
    ["sort", query.sort === "relevance" ? undefined : query.sort],
    ["page", query.page > 1 ? query.page : undefined],
  ]
  return new URLSearchParams(
    entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  )
}

/** The address of the listing with some things changed; a change of filter goes back to the first page. */
export const listingHref = (
  language: string,
  query: ListingQuery,
  change: Partial<ListingQuery> = {},
): string => {
  const params = listingParams({ ...query, page: 1, ...change }).toString()
  return `/${language}/products${params ? `?${params}` : ""}`
}

/** A page for search engines narrows the market by one thing at most; the rest is for people. */
export const isLandingPage = (query: ListingQuery): boolean => {
  const narrowed = [query.category, query.province, query.region, query.tier, query.fair].filter(
    (value) => value !== undefined,
  )
  const isPersonal =
    Boolean(query.q || query.cooperative || query.inStock) ||
    query.minPrice !== undefined ||
    query.maxPrice !== undefined
  return narrowed.length <= 1 && !isPersonal && query.sort === "relevance"
}
