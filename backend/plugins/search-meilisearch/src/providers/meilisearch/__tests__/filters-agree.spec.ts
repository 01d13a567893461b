import type { SearchTypes } from "@medusajs/framework/types"
import fc from "fast-check"
import { MeilisearchSearchProviderService } from "../service"
import { matchesFilters } from "./matches-filters"
import { asking, shopIndex, thing, type Thing } from "./shop-index"
import { TestMeilisearch } from "./start-meilisearch"

jest.setTimeout(60_000)

// Meilisearch compares text without case: the words differ in more than that.
const words = ["red", "dark red", 'say "hi"', "back\\slash", "l'eau", "أحمر", "ⴰⵣⴳⴳⴰⵖ", "a OR b", "été"]
const word = fc.constantFrom(...words)
const number = fc.integer({ min: -3, max: 3 })
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null })

const randomThing = fc.record({
  colour: maybe(word),
  sizes: maybe(fc.uniqueArray(word, { maxLength: 3 })),
  price: maybe(fc.oneof(number, fc.constantFrom(0.5, 149.5))),
  gift: maybe(fc.boolean()),
})

const comparison = fc.record({ $gt: number, $lte: number, $lt: number, $gte: number }, { requiredKeys: [] })
const leaf: fc.Arbitrary<SearchTypes.SearchFilters> = fc.oneof(
  maybe(word).map((colour) => ({ colour })),
  fc.uniqueArray(maybe(word), { maxLength: 3 }).map((colour) => ({ colour })),
  maybe(word).map(($ne) => ({ colour: { $ne } })),
  fc.array(word, { maxLength: 3 }).map(($nin) => ({ colour: { $nin } })),
  word.map((size) => ({ sizes: size })),
  fc.array(word, { maxLength: 2 }).map(($contains) => ({ sizes: { $contains } })),
  fc.array(word, { maxLength: 2 }).map(($overlaps) => ({ sizes: { $overlaps } })),
  fc
    .constantFrom("colour", "sizes", "price", "gift")
    .chain((field) => fc.boolean().map(($exists) => ({ [field]: { $exists } }))),
  comparison.filter((operators) => Object.keys(operators).length > 0).map((price) => ({ price })),
  number.map((price) => ({ price })),
  fc.boolean().map((gift) => ({ gift })),
)

const { tree } = fc.letrec<{ tree: SearchTypes.SearchFilters; branches: SearchTypes.SearchFilters[] }>(
  (tie) => ({
    tree: fc.oneof(
      { maxDepth: 3 },
      leaf,
      tie("branches").map(($and) => ({ $and })),
      tie("branches").map(($or) => ({ $or })),
      tie("tree").map(($not) => ({ $not })),
      fc.tuple(leaf, tie("tree")).map(([one, $not]) => ({ ...one, $not })),
    ),
    branches: fc.array(tie("tree"), { minLength: 1, maxLength: 3 }),
  }),
)

describe("what Meilisearch returns for a filter", () => {
  const index = shopIndex()
  let server: TestMeilisearch
  let provider: MeilisearchSearchProviderService

  beforeAll(async () => {
    server = await TestMeilisearch.start()
    provider = new MeilisearchSearchProviderService({ logger: console as never }, { host: server.host })
    await provider.upsertIndex({ index })
  })

  afterAll(() => server?.stop())

  async function fill(documents: Thing[]): Promise<void> {
    await provider.clearIndex({ index: index.physical_name })
    await provider.waitForTask(
      await provider.upsertDocuments({ index: index.physical_name, definition: index, documents }),
    )
  }

  it("is what the same filter selects in plain JavaScript, over random documents and filter trees", async () => {
    const documents = fc.array(randomThing, { minLength: 5, maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(documents, fc.array(tree, { minLength: 15, maxLength: 15 }), async (given, trees) => {
        const things = given.map((one, i) => thing(`thing_${i}`, one))
        await fill(things)
        const results = await provider.searchMany(
          trees.map((filters) => asking(index, { filters, pagination: { take: 100 } })),
        )
        results.forEach(({ hits }, i) => {
          const expected = things.filter((one) => matchesFilters(one, trees[i] ?? {}))
          expect({ filters: trees[i], ids: hits.map(({ id }) => id).sort() }).toEqual({
            filters: trees[i],
            ids: expected.map(({ id }) => id).sort(),
          })
        })
      }),
      { numRuns: 25 },
    )
  }, 120_000)
})
