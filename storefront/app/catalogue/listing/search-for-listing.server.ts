import { type Category, leavesUnder } from "../category-tree"
import { type GoodsFound, type GoodsSearch, searchGoods } from "../search.server"
import { type ListingQuery, type ListingSort, PAGE_SIZE } from "./listing-query"

const ORDERS: Record<ListingSort, GoodsSearch["order"]> = {
  relevance: undefined,
  price_asc: { price_mad: "ASC" },
  price_desc: { price_mad: "DESC" },
  newest: { created_at: "DESC" },
}

const FACETS = ["category", "province", "region", "tier", "fairs"]

/** Finds one page of a listing with its counts, in one call. */
export const searchForListing = async (query: ListingQuery, categories: Category[]): Promise<GoodsFound> => {
  const [found] = await searchGoods([
    {
      q: query.q,
      filters: {
        category: query.category ? { $in: leavesUnder(categories, query.category) } : undefined,
        province: query.province,
        region: query.region,
        cooperative: query.cooperative,
        fairs: query.fair,
        tier: query.tier,
        price_mad: priceFilter(query),
        in_stock: query.inStock || undefined,
      },
      order: ORDERS[query.sort],
      skip: (query.page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
      facets: FACETS,
    },
  ])
  return found ?? { products: [], count: 0, facets: {} }
}

const priceFilter = ({ minPrice, maxPrice }: ListingQuery): GoodsSearchPrice | undefined =>
  minPrice === undefined && maxPrice === undefined
    ? undefined
    : {
        ...(minPrice === undefined ? {} : { $gte: minPrice }),
        ...(maxPrice === undefined ? {} : { $lte: maxPrice }),
      }

type GoodsSearchPrice = { $gte?: number; $lte?: number }
