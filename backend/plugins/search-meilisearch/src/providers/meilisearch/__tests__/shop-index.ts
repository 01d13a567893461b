import type { SearchTypes } from "@medusajs/framework/types"
import { search } from "@medusajs/framework/utils"

const fields = search.define({
  id: search.keyword().filterable(),
  title: search.text().searchable({ weight: 3 }),
  story: search.text().searchable().retrievable(false),
  colour: search.keyword().filterable().facetable(),
  sizes: search.keyword().array().filterable().facetable(),
  price: search
    .float()
    .filterable()
    .sortable()
    .facetable({ types: ["range", "stats", "value"] }),
  sold: search.integer().filterable().sortable(),
  gift: search.boolean().filterable().facetable(),
  added: search.date().filterable().sortable(),
})

/** A shop's index as the Search Module resolves it. */
export function shopIndex(physicalName = "thing_v1", settings: SearchTypes.SearchIndexSettings = {}) {
  const definition: SearchTypes.ResolvedSearchIndexDefinition = {
    name: "thing",
    entity: "thing",
    primary_key: "id",
    provider: "meilisearch",
    definition_hash: "hash",
    physical_name: physicalName,
    fields: fields.toFields(),
    settings,
    seed: async function* () {},
  }
  return definition
}

export type Thing = SearchTypes.SearchDocument

/** A document with everything filled in, but for what the test changes. */
export function thing(id: string, given: Partial<Thing> = {}): Thing {
  return { id, title: `Thing ${id}`, colour: "red", sizes: ["s"], price: 10, sold: 1, gift: false, ...given }
}

/** A search as the module hands it to a provider. */
export function asking(
  index: SearchTypes.ResolvedSearchIndexDefinition,
  given: Partial<SearchTypes.ProviderSearchQuery> = {},
): SearchTypes.ProviderSearchQuery {
  const attributes = Object.keys(index.fields).filter((name) => name !== "story")
  return { index, attributes_to_retrieve: attributes, ...given }
}
