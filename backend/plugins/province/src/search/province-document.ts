import type { SearchArrayMarker } from "@medusajs/framework/types"
import { search } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { parseNames, type Names } from "../names"
import type { GraphQuery, ReadSellerProvinces } from "../options"
import { readProductProvinces } from "../origin/read-product-provinces"

type Keyword = ReturnType<typeof search.keyword>
type Text = ReturnType<typeof search.text>

type ProvinceSearchFields = Record<"province" | "region", Keyword> &
  Record<`province_name_${"ar" | "fr" | "en" | "zgh"}` | `region_name_${"ar" | "fr" | "en"}`, Text> &
  Record<"province_aliases", Text & SearchArrayMarker>

/** What a product's province adds to a search index: codes to filter and count by, names to find it by. */
export const provinceSearchFields: ProvinceSearchFields = {
  province: search.keyword().filterable().facetable(),
  region: search.keyword().filterable().facetable(),
  province_name_ar: search.text().searchable(),
  province_name_fr: search.text().searchable(),
  province_name_en: search.text().searchable(),
  province_name_zgh: search.text().searchable(),
  province_aliases: search.text().array().searchable(),
  region_name_ar: search.text().searchable(),
  region_name_fr: search.text().searchable(),
  region_name_en: search.text().searchable(),
}

/** The part of a product's search document that says where it is from; empty for a product without a province. */
export type ProvinceDocument = {
  province: string | null
  region: string | null
  province_name_ar: string | null
  province_name_fr: string | null
  province_name_en: string | null
  province_name_zgh: string | null
  province_aliases: string[]
  region_name_ar: string | null
  region_name_fr: string | null
  region_name_en: string | null
}

/** A province as the search document needs it. */
export type SearchedProvince = {
  id: string
  region_id: string
  names: Names
  aliases: string[]
  regionNames: Names
}

/** The document part of one province. */
export function provinceDocument(province: SearchedProvince | undefined): ProvinceDocument {
  return {
    province: province?.id ?? null,
    region: province?.region_id ?? null,
    province_name_ar: province?.names.ar ?? null,
    province_name_fr: province?.names.fr ?? null,
    province_name_en: province?.names.en ?? null,
    province_name_zgh: province?.names.zgh ?? null,
    province_aliases: province?.aliases ?? [],
    region_name_ar: province?.regionNames.ar ?? null,
    region_name_fr: province?.regionNames.fr ?? null,
    region_name_en: province?.regionNames.en ?? null,
  }
}

const StoredProvinces = z.array(
  z.object({
    id: z.string(),
    region_id: z.string(),
    names: z.unknown(),
    aliases: z.array(z.string()),
    region: z.object({ names: z.unknown() }),
  }),
)

/** Every province with its region's names, by id, in one query. */
export async function readSearchedProvinces(query: GraphQuery): Promise<Map<string, SearchedProvince>> {
  const { data } = await query.graph({
    entity: "province",
    fields: ["id", "region_id", "names", "aliases", "region.names"],
  })
  return new Map(
    StoredProvinces.parse(data).map(({ id, region_id, names, aliases, region }) => [
      id,
      { id, region_id, names: parseNames(names), aliases, regionNames: parseNames(region.names) },
    ]),
  )
}

/**
 * The document part of each product, by product id, for an index definition's `seed` and `consume`: they get no
 * container, only Query, so the shop passes the same `readSellerProvinces` it gave the plugin.
 * The number of queries does not grow with the products.
 */
export async function readProvinceDocuments(
  query: GraphQuery,
  productIds: readonly string[],
  readSellerProvinces: ReadSellerProvinces | undefined,
): Promise<Map<string, ProvinceDocument>> {
  const [provinces, products] = await Promise.all([
    readSearchedProvinces(query),
    readProductProvinces(query, productIds, readSellerProvinces),
  ])
  return new Map(
    [...products].map(([id, { province_id }]) => [id, provinceDocument(provinces.get(province_id ?? ""))]),
  )
}
