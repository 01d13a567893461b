import { z } from "zod"
import { askForPage } from "~/medusa/ask-for-page.server"
import {
  CARD_FIELDS,
  type ProductDocument,
  productDocumentSchema,
  searchResultSchema,
} from "./product-document"

export type FilterValue = string | number | boolean | { $in: string[] } | { $gte?: number; $lte?: number }

/** A question to the product index, in the words of Medusa's Search Module. */
export type GoodsSearch = {
  q?: string | undefined
  filters?: Record<string, FilterValue | undefined>
  order?: Record<string, "ASC" | "DESC"> | undefined
  skip?: number
  take: number
  facets?: string[]
}

/** What was found: cards, how many in all, and counts by facet value. */
export type GoodsFound = {
  products: ProductDocument[]
  count: number
  facets: Record<string, Map<string, number>>
}

const answerSchema = z.object({ results: z.array(searchResultSchema) })

/** How many questions the backend takes in one call. */
const QUESTIONS_PER_CALL = 8

/** Asks several questions in as few calls as can be; the answers come in the same order. */
export const searchGoods = async (searches: GoodsSearch[]): Promise<GoodsFound[]> => {
  const calls = Array.from({ length: Math.ceil(searches.length / QUESTIONS_PER_CALL) }, (_, call) =>
    searchOnce(searches.slice(call * QUESTIONS_PER_CALL, (call + 1) * QUESTIONS_PER_CALL)),
  )
  return (await Promise.all(calls)).flat()
}

const searchOnce = async (searches: GoodsSearch[]): Promise<GoodsFound[]> => {
  const { results } = await askForPage(answerSchema, "/store/search", {
    body: { queries: searches.map(queryOf) },
  })
  return results.map(({ hits, facets, metadata }) => ({
    products: hits.flatMap(({ id, document }) => parseDocument(id, document)),
    count: metadata.count ?? hits.length,
    facets: Object.fromEntries(
      Object.entries(facets ?? {}).flatMap(([field, facet]) =>
        facet.type === "value"
          ? [[field, new Map(facet.values.map(({ value, count }) => [value, count]))]]
          : [],
      ),
    ),
  }))
}

const queryOf = ({ q, filters = {}, order, skip = 0, take, facets = [] }: GoodsSearch) => ({
  entity: "product",
  fields: CARD_FIELDS,
  filters: {
    ...(q ? { q } : {}),
    ...Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined)),
  },
  pagination: { skip, take, ...(order ? { order } : {}) },
  search_options: {
    count: "exact",
    ...(facets.length
      ? { facets: facets.map((field) => ({ field, limit: 200 })), disjunctive_facets: true }
      : {}),
  },
})

/** One broken document must not take the page with it. */
const parseDocument = (id: string, document: unknown): ProductDocument[] => {
  const parsed = productDocumentSchema.safeParse(document)
  if (parsed.success) return [parsed.data]
  console.error(`Unexpected product ${id} in the index`, z.prettifyError(parsed.error))
  return []
}
