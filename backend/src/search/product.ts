import type { SearchTypes } from "@medusajs/framework/types"
import { defineSearchIndex, graphSeed } from "@medusajs/framework/utils"
import { findAffectedProducts, PRODUCT_EVENTS } from "./affected/product-events"
import { buildProductDocuments } from "./documents/build-product-documents"
import { PRODUCT_ROW_CONTEXT, PRODUCT_ROW_FIELDS } from "./documents/product-row"
import { languageSettings } from "./language/engine-settings"
import { productFields } from "./product-fields"

const BATCH = 200

type Context = SearchTypes.SearchIngestionContext

/** The documents of one batch; a product without one must not be found any more. */
async function refresh({ container: { query } }: Context, ids: string[]) {
  const { data } = await query.graph({
    entity: "product",
    fields: PRODUCT_ROW_FIELDS,
    filters: { id: ids },
    context: PRODUCT_ROW_CONTEXT,
  })
  const documents = await buildProductDocuments(query, data)
  const found = new Set(documents.map(({ id }) => id))
  const gone = ids.filter((id) => !found.has(id))
  return [
    ...(documents.length ? [{ action: "upsert" as const, documents }] : []),
    ...(gone.length ? [{ action: "delete" as const, filters: { id: gone } }] : []),
  ]
}

/** Products and services the public can buy. Everything their document is made of is followed by events. */
export default defineSearchIndex({
  name: "product",
  entity: "product",
  fields: productFields,
  settings: {
    provider_options: { meilisearch: { ...languageSettings, tieBreakers: ["tier:asc", "turn:asc"] } },
  },
  events: PRODUCT_EVENTS,
  consume: async (event, context) => {
    const ids = await findAffectedProducts(context.container.query, event)
    const mutations = []
    for (let from = 0; from < ids.length; from += BATCH) {
      mutations.push(...(await refresh(context, ids.slice(from, from + BATCH))))
    }
    return mutations
  },
  seed: graphSeed({
    fields: PRODUCT_ROW_FIELDS,
    context: PRODUCT_ROW_CONTEXT,
    batch_size: BATCH,
    transform: (rows, { container }) => buildProductDocuments(container.query, rows),
  }),
})
