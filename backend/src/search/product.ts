import { defineSearchIndex, graphSeed } from "@medusajs/framework/utils"
import type { GraphQuery } from "@twiza/plugin-province/options"
import { findAffectedProducts, PRODUCT_EVENTS } from "./affected/product-events"
import { buildProductDocuments } from "./documents/build-product-documents"
import { DocumentBatches } from "./documents/document-batches"
import { PRODUCT_ROW_CONTEXT, PRODUCT_ROW_FIELDS } from "./documents/product-row"
import { productFields } from "./product-fields"
import { productSettings } from "./product-settings"

const BATCH = 200

async function readDocuments(query: GraphQuery, ids: string[]) {
  const { data } = await query.graph({
    entity: "product",
    fields: PRODUCT_ROW_FIELDS,
    filters: { id: ids },
    context: PRODUCT_ROW_CONTEXT,
  })
  return buildProductDocuments(query, data)
}

const batches = new DocumentBatches(readDocuments, BATCH)

/** Products and services the public can buy. Everything their document is made of is followed by events. */
export default defineSearchIndex({
  name: "product",
  entity: "product",
  fields: productFields,
  settings: productSettings,
  events: PRODUCT_EVENTS,
  consume: async (event, { container: { query } }) => {
    const ids = await findAffectedProducts(query, event)
    const documents = ids.length ? await batches.load(query, ids) : []
    const found = new Set(documents.map(({ id }) => id))
    const gone = ids.filter((id) => !found.has(id))
    return [
      ...(documents.length ? [{ action: "upsert" as const, documents }] : []),
      // Whoever cannot buy a product must not find it any more.
      ...(gone.length ? [{ action: "delete" as const, filters: { id: gone } }] : []),
    ]
  },
  seed: graphSeed({
    fields: PRODUCT_ROW_FIELDS,
    context: PRODUCT_ROW_CONTEXT,
    batch_size: BATCH,
    transform: (rows, { container }) => buildProductDocuments(container.query, rows),
  }),
})
