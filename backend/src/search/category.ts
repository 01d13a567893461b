import { defineSearchIndex, graphConsume, graphSeed, search } from "@medusajs/framework/utils"
import type { SearchTypes } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { readTranslations, textsOf } from "../catalogue/read-translations"
import { eventIds } from "./affected/event-ids"
import { graphIds } from "./affected/graph-ids"
import { nameTexts } from "./documents/names"
import { categoryKeywords } from "./language/category-keywords"
import { languageSettings } from "./language/engine-settings"
import { nameFields } from "./name-fields"

const Row = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  is_active: z.boolean(),
  is_internal: z.boolean(),
})
const FIELDS = Object.keys(Row.shape)

async function toDocuments(rows: unknown[], { container: { query } }: SearchTypes.SearchIngestionContext) {
  const categories = z
    .array(Row)
    .parse(rows)
    .filter((row) => row.is_active && !row.is_internal)
  const translations = await readTranslations(
    query,
    categories.map(({ id }) => id),
  )
  return categories.map(({ id, handle, name }) => ({
    id,
    slug: handle,
    ...nameTexts(textsOf(translations, id, "name", name), categoryKeywords(handle)),
  }))
}

const source = { fields: FIELDS, transform: toDocuments }

/** The market's categories, by their names and by what people type for them. */
export default defineSearchIndex({
  name: "category",
  entity: "product_category",
  fields: search.define({
    id: search.keyword().filterable(),
    slug: search.keyword().filterable(),
    ...nameFields,
  }),
  settings: { provider_options: { meilisearch: languageSettings } },
  events: [
    ...["created", "updated", "deleted"].map((action) => `product-category.${action}`),
    ...["created", "updated"].map((action) => `translation.${action}`),
  ],
  consume: graphConsume({
    ...source,
    resolve_ids: async ({ name, data }, { container: { query } }) =>
      name.startsWith("translation.") ? translatedCategories(query, eventIds(data)) : eventIds(data),
  }),
  seed: graphSeed(source),
})

/** The categories among what these translations translate. */
async function translatedCategories(
  query: SearchTypes.SearchContainer["query"],
  ids: string[],
): Promise<string[]> {
  const references = await graphIds(query, "translation", ids, ["reference_id"])
  return references.filter((id) => id.startsWith("pcat_"))
}
