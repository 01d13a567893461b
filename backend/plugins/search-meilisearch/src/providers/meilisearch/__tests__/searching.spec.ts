import { MedusaError } from "@medusajs/framework/utils"
import type { MeilisearchProviderOptions } from "../options"
import { MeilisearchSearchProviderService } from "../service"
import { asking, shopIndex, thing } from "./shop-index"
import { TestMeilisearch } from "./start-meilisearch"

jest.setTimeout(60_000)

const SHOP = [
  thing("t1", {
    title: "Red carpet",
    price: 10,
    sizes: ["s", "m"],
    gift: true,
    added: "2026-01-01T00:00:00.000Z",
  }),
  thing("t2", {
    title: "Red rug",
    price: 20,
    colour: "blue",
    story: "woven carpet of wool",
    added: "2026-02-01T00:00:00.000Z",
  }),
  thing("t3", {
    title: "Green carpet",
    price: 30,
    colour: "green",
    sold: 5,
    sizes: [],
    added: "2026-03-01T00:00:00.000Z",
  }),
  thing("t4", { title: "Wool", price: 40, colour: "green", sold: 9 }),
]

describe("searching a real Meilisearch", () => {
  const index = shopIndex("thing_v1", {
    typo_tolerance: { disabled_on_attributes: ["colour"] },
    provider_options: { meilisearch: { synonyms: { tapis: ["carpet"] }, tieBreakers: ["sold:desc"] } },
  })
  let server: TestMeilisearch

  const providerWith = (options: MeilisearchProviderOptions = {}) =>
    new MeilisearchSearchProviderService(
      { logger: console as never },
      { host: server.host, indexPrefix: "shop", ...options },
    )

  const search = (given: Parameters<typeof asking>[1], options?: MeilisearchProviderOptions) =>
    providerWith(options).search(asking(index, given))

  beforeAll(async () => {
    server = await TestMeilisearch.start()
    const provider = providerWith()
    await provider.upsertIndex({ index })
    const task = await provider.upsertDocuments({ index: "thing_v1", definition: index, documents: SHOP })
    expect(task.status).toBe("enqueued")
    expect((await provider.waitForTask(task)).status).toBe("succeeded")
  })

  afterAll(() => server?.stop())

  it("finds words, corrects a typo, follows synonyms", async () => {
    expect((await search({ q: "carpet" })).hits.map(({ id }) => id).sort()).toEqual(["t1", "t2", "t3"])
    expect((await search({ q: "carpit" })).metadata.count).toBe(3)
    expect((await search({ q: "tapis" })).metadata.count).toBe(3)
  })

  it("returns the fields asked for, dates as they were written, and nothing of its own", async () => {
    const { hits } = await search({
      q: "red carpet",
      attributes_to_retrieve: ["title", "added"],
      pagination: { take: 1 },
    })
    expect(hits[0]).toEqual({
      id: "t1",
      document: { title: "Red carpet", added: "2026-01-01T00:00:00.000Z" },
    })
  })

  it("breaks ties by the field the shop chose, and lets an explicit order win over relevance", async () => {
    expect((await search({})).hits.map(({ id }) => id)).toEqual(["t4", "t3", "t1", "t2"])
    const dearest = await search({ q: "carpet", pagination: { order: { price: "DESC" } } })
    expect(dearest.hits.map(({ id }) => id)).toEqual(["t3", "t2", "t1"])
  })

  it("pages, and counts exactly when asked to, on any offset", async () => {
    for (const skip of [0, 1, 2]) {
      const { hits, metadata } = await search({
        pagination: { skip, take: 2 },
        search_options: { count: "exact" },
      })
      expect({ hits: hits.length, ...metadata }).toMatchObject({ hits: 2, skip, take: 2, count: 4 })
    }
    expect((await search({ search_options: { count: "none" } })).metadata.count).toBeNull()
  })

  it("counts values, ranges and extremes over the documents that match", async () => {
    const { facets } = await search({
      filters: { price: { $gte: 20 } },
      search_options: {
        facets: [
          { field: "colour", limit: 1 },
          "sizes",
          { field: "price", type: "range", ranges: [{ to: 30 }, { key: "dear", from: 30, to: 41 }] },
        ],
      },
    })
    expect(facets).toEqual({
      colour: { type: "value", values: [{ value: "green", count: 2 }], other_count: 1 },
      sizes: { type: "value", values: [{ value: "s", count: 2 }] },
      price: {
        type: "range",
        ranges: [
          { key: "*-30", to: 30, count: 1 },
          { key: "dear", from: 30, to: 41, count: 2 },
        ],
      },
    })
    const stats = await search({
      q: "carpet",
      search_options: { facets: [{ field: "price", type: "stats" }] },
    })
    expect(stats.facets).toEqual({ price: { type: "stats", min: 10, max: 30, count: 3 } })
  })

  it("marks the words it found, only where it found them", async () => {
    const { hits } = await search({
      q: "wool",
      search_options: { highlight: { fields: ["title", "story"] }, include_score: true },
    })
    const byId = new Map(hits.map((hit) => [hit.id, hit]))
    expect(byId.get("t4")?.highlights).toEqual({ title: ["<mark>Wool</mark>"] })
    expect(byId.get("t2")?.highlights).toEqual({ story: ["woven carpet of <mark>wool</mark>"] })
    expect(byId.get("t4")?.score).toBeGreaterThan(0)
  })

  it("completes the last word for typeahead, and asks for whole words otherwise", async () => {
    expect((await search({ q: "red carp", search_options: { match_strategy: "last" } })).metadata.count).toBe(
      2,
    )
    expect((await search({ q: "red carp", search_options: { match_strategy: "all" } })).metadata.count).toBe(
      0,
    )
  })

  it("tries again with the rare words when the common ones found nothing", async () => {
    const filters = { sold: { $gte: 9 } }
    expect((await search({ q: "carpet wool", filters })).metadata.count).toBe(0)
    expect(
      (await search({ q: "carpet wool", filters }, { retryWithFrequency: true })).hits.map(({ id }) => id),
    ).toEqual(["t4"])
  })

  it("rewrites the words before searching, and reports the words as they were typed", async () => {
    const { metadata } = await search(
      { q: "TEPPICH" },
      { transformQuery: (q) => q.replace(/teppich/i, "carpet") },
    )
    expect(metadata).toMatchObject({ count: 3, query: "TEPPICH" })
  })

  it("accepts query languages and answers several searches in the order they were asked", async () => {
    const asked = [
      asking(index, { q: "rug", search_options: { locales: ["eng"] } }),
      asking(index, { filters: { colour: "green" } }),
    ]
    const results = await providerWith().searchMany(asked)
    expect(results.map(({ metadata }) => metadata.count)).toEqual([1, 2])
  })

  it.each(["   ", '"', "\\", '"red\\" carpet', "-", "x".repeat(10_000), "' OR 1=1 --", "\u0000\u200f"])(
    "survives the query %j",
    async (q) => {
      expect((await search({ q })).hits).toBeInstanceOf(Array)
    },
  )

  it.each([
    [{ search_options: { match_strategy: "any" as const } }, /"any"/],
    [{ search_options: { typo_tolerance: false } }, /typo tolerance/],
    [{ search_options: { vector: { query: "x" } } }, /vector/],
    [{ pagination: { cursor: "x" } }, /cursor/],
    [{ pagination: { order: { _score: "ASC" as const } } }, /_score/],
    [{ pagination: { order: { _score: "DESC" as const, price: "ASC" as const } } }, /tieBreakers/],
  ])("refuses %j rather than answering something else", async (given, reason) => {
    await expect(search({ q: "red", ...given })).rejects.toThrow(reason)
  })

  it("refuses an index with fields it cannot hold", async () => {
    const geo = { ...index, fields: { ...index.fields, place: { type: "geo" as const } } }
    await expect(providerWith().upsertIndex({ index: geo })).rejects.toThrow(/geo fields \("place"/)
  })

  it("says NOT_FOUND for an index that was dropped, so that the module looks up the version in use", async () => {
    const dropped = asking(shopIndex("thing_v0"))
    await expect(providerWith().search(dropped)).rejects.toMatchObject({ type: MedusaError.Types.NOT_FOUND })
  })

  it("deletes by id and by filter, but never for an empty filter", async () => {
    const provider = providerWith()
    const copy = shopIndex("thing_v2")
    await provider.upsertIndex({ index: copy })
    await provider.upsertDocuments({ index: "thing_v2", definition: copy, documents: SHOP })
    await provider.deleteDocuments({ index: "thing_v2", filters: { id: ["t1"] } })
    await provider.waitForTask(
      await provider.deleteDocuments({ index: "thing_v2", filters: { colour: "blue" } }),
    )
    expect((await provider.search(asking(copy))).hits.map(({ id }) => id).sort()).toEqual(["t3", "t4"])
    await expect(provider.deleteDocuments({ index: "thing_v2", filters: {} })).rejects.toThrow(
      /needs a filter/,
    )
    expect(await provider.listIndexes()).toContainEqual(
      expect.objectContaining({ name: "thing_v2", document_count: 2 }),
    )
    await provider.waitForTask(await provider.deleteIndex({ index: "thing_v2" }))
    expect((await provider.listIndexes()).map(({ name }) => name)).toEqual(["thing_v1"])
  })

  it("changes settings only when they differ, which is what takes time", async () => {
    const settingsTasks = async (): Promise<number> => {
      const tasks = await fetch(`${server.host}/tasks?types=settingsUpdate`).then((answer) => answer.json())
      return (tasks as { total: number }).total
    }
    const before = await settingsTasks()
    await providerWith().upsertIndex({ index })
    expect(await settingsTasks()).toBe(before)
    const options = { ...index.settings.provider_options?.meilisearch, synonyms: { tapis: ["rug"] } }
    await providerWith().upsertIndex({
      index: { ...index, settings: { provider_options: { meilisearch: options } } },
    })
    expect(await settingsTasks()).toBe(before + 1)
  })

  it("reports a write Meilisearch could not apply", async () => {
    const documents = [thing("not a valid id!")]
    const task = await providerWith().upsertDocuments({ index: "thing_v1", definition: index, documents })
    expect(await providerWith().waitForTask(task)).toMatchObject({
      status: "failed",
      error: { code: "invalid_document_id" },
    })
  })
})
