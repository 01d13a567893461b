import { z } from "@medusajs/framework/zod"
import { readPriorityDocuments } from "@twiza/plugin-artisan-women/search/priority-document"
import type { GraphQuery } from "@twiza/plugin-province/options"
import { readProvinceDocuments } from "@twiza/plugin-province/search/province-document"
import { categoryPath } from "../../catalogue/category-path"
import { readTranslations } from "../../catalogue/read-translations"
import { withCategoryAncestors } from "../../catalogue/with-category-ancestors"
import { campaignPrices } from "../../fairs/campaign-price"
import { readFairsOfProducts } from "../../fairs/fairs-of-products"
import { readSellerProvinces } from "../../origin/read-seller-provinces"
import { readPriorityFacts } from "../../priority/read-facts"
import { marketDay } from "./market-turn"
import { productDocument } from "./product-document"
import { ProductRow } from "./product-row"
import { readCategoryNames } from "./read-category-names"
import { readRounds } from "./read-rounds"

/**
 * Search documents of these product rows; rows nobody can buy give none. The number of queries does not grow with the
 * rows.
 */
export async function buildProductDocuments(
  query: GraphQuery,
  rows: readonly unknown[],
  at: Date = new Date(),
) {
  const products = await withCategoryAncestors(query, z.array(ProductRow).parse(rows))
  const ids = products.map(({ id }) => id)
  if (!ids.length) return []
  const paths = products.map(({ categories }) => categoryPath(categories))
  const leaves = [...new Set(paths.flatMap(([leaf]) => leaf ?? []))]
  const [translations, categoryNames, rounds, places, priorities, fairs, campaigns] = await Promise.all([
    readTranslations(query, ids),
    readCategoryNames(query, [...new Set(paths.flat())]),
    readRounds(query, leaves, marketDay(at)),
    readProvinceDocuments(query, ids, readSellerProvinces),
    readPriorityDocuments(query, ids, readPriorityFacts),
    readFairsOfProducts(query, ids, at),
    campaignPrices(query, ids, at),
  ])
  return products.flatMap((row) => {
    const surroundings = {
      translations,
      categoryNames,
      place: places.get(row.id),
      tier: priorities.get(row.id)?.tier ?? null,
      round: rounds.get(row.id) ?? 0,
      fairs: fairs.get(row.id),
      campaign: campaigns.get(row.id),
      at,
    }
    return productDocument(row, surroundings) ?? []
  })
}
