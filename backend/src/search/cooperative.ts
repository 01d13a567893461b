import type { SearchTypes } from "@medusajs/framework/types"
import { defineSearchIndex, graphConsume, graphSeed, search } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { provinceDocument, readSearchedProvinces } from "@twiza/plugin-province/search/province-document"
import { languageTexts } from "../languages/language-text"
import { nameTexts } from "./documents/names"
import { placeTexts } from "./documents/product-texts"
import { languageSettings } from "./language/engine-settings"
import { nameFields } from "./name-fields"

const Row = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.unknown(),
  status: z.string(),
  province_id: z.string().nullable(),
  women_members_count: z.number().nullable(),
})
const FIELDS = Object.keys(Row.shape)

/** Only what its public page shows, and only of cooperatives that may sell. */
async function toDocuments(rows: unknown[], { container: { query } }: SearchTypes.SearchIngestionContext) {
  const cooperatives = z
    .array(Row)
    .parse(rows)
    .filter(({ status }) => status === "verified")
  const provinces = await readSearchedProvinces(query)
  return cooperatives.map(({ id, handle, name, province_id, women_members_count }) => {
    const place = provinceDocument(provinces.get(province_id ?? ""))
    return {
      id,
      handle,
      ...nameTexts(languageTexts(name)),
      ...placeTexts(place),
      province: place.province,
      region: place.region,
      women_members: women_members_count,
    }
  })
}

const source = { fields: FIELDS, transform: toDocuments }

/** Cooperatives that may sell, by name and place. */
export default defineSearchIndex({
  name: "cooperative",
  entity: "cooperative",
  fields: search.define({
    id: search.keyword().filterable(),
    handle: search.keyword().filterable(),
    ...nameFields,
    place_names_norm: search.text().array().searchable().retrievable(false),
    province: search.keyword().filterable().facetable(),
    region: search.keyword().filterable().facetable(),
    women_members: search.integer(),
  }),
  settings: { provider_options: { meilisearch: languageSettings } },
  events: ["created", "updated", "submitted", "verified", "suspended", "reopened", "closed"].map(
    (action) => `cooperative.${action}`,
  ),
  consume: graphConsume(source),
  seed: graphSeed(source),
})
