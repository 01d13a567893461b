import type { SearchTypes } from "@medusajs/framework/types"
import { TestMeilisearch } from "../../../../plugins/search-meilisearch/src/providers/meilisearch/__tests__/start-meilisearch"
import { MeilisearchSearchProviderService } from "../../../../plugins/search-meilisearch/src/providers/meilisearch/service"
import { meilisearchOptions } from "../../../../src/deployment/search-module"
import { productFields } from "../../../../src/search/product-fields"
import { productSettings } from "../../../../src/search/product-settings"
import { marketDocuments, relevanceQueries } from "../market-documents"

jest.setTimeout(120_000)

/**
 * Of the 80 queries. Where several crafts answer a word equally (any date for "dates"), the five shown change with the
 * day, and the set names only one of them: the second figure counts crafts of the same family as right.
 */
const FEWEST_RIGHT = 70
const FEWEST_OF_FAMILY = 77

describe("what shoppers type, in their own spelling", () => {
  const index: SearchTypes.ResolvedSearchIndexDefinition = {
    name: "product",
    entity: "product",
    fields: productFields.toFields(),
    settings: productSettings,
    primary_key: "id",
    provider: "meilisearch",
    definition_hash: "relevance",
    physical_name: "product_v1",
    seed: async function* () {},
  }
  const documents = marketDocuments()
  const leafOf = new Map(documents.map(({ id, category }) => [id, category]))
  const familyOf = new Map(documents.map(({ category, category_ancestors: [family] }) => [category, family]))
  let server: TestMeilisearch
  let provider: MeilisearchSearchProviderService

  beforeAll(async () => {
    server = await TestMeilisearch.start()
    const { fallback: _none, ...options } = meilisearchOptions({ MEILISEARCH_HOST: server.host })
    provider = new MeilisearchSearchProviderService(
      { logger: console as never },
      { ...options, apiKey: undefined, searchTimeoutMs: 20_000 },
    )
    await provider.upsertIndex({ index })
    await provider.waitForTask(
      await provider.upsertDocuments({ index: "product_v1", definition: index, documents }),
    )
  })

  afterAll(() => server?.stop())

  const leavesFor = async (q: string): Promise<unknown[]> => {
    const query = { index, q, attributes_to_retrieve: ["id"], pagination: { take: relevanceQueries.top } }
    return (await provider.search(query)).hits.map(({ id }) => leafOf.get(id))
  }

  const isOfFamily = (leaves: unknown[], leaf: string) =>
    leaves.some((found) => familyOf.get(String(found)) === familyOf.get(leaf))

  it("finds the right craft among the first five results", async () => {
    const answered = relevanceQueries.queries.filter(({ expect: leaf }) => leaf !== null)
    const silent = relevanceQueries.queries.length - answered.length
    const found = await Promise.all(
      answered.map(async (query) => ({ ...query, leaves: await leavesFor(query.q) })),
    )
    const right = found.filter(({ expect: leaf, leaves }) => leaves.includes(leaf))
    const ofFamily = found.filter(({ expect: leaf, leaves }) => isOfFamily(leaves, leaf ?? ""))
    const misses = found
      .filter((one) => !right.includes(one))
      .map(({ q, leaves }) => `${q}: ${leaves.join(", ")}`)
    console.info(`relevance: ${right.length + silent} of 80, ${ofFamily.length + silent} by family`, misses)
    expect(right.length + silent).toBeGreaterThanOrEqual(FEWEST_RIGHT)
    expect(ofFamily.length + silent).toBeGreaterThanOrEqual(FEWEST_OF_FAMILY)
  })

  it("completes words as they are typed, in Arabic, Latin and Tifinagh", async () => {
    expect(await leavesFor("زعف")).toContain("saffron")
    expect(await leavesFor("safr")).toContain("saffron")
    expect(await leavesFor("ⵣⵄⴼ")).toContain("saffron")
  })
})
