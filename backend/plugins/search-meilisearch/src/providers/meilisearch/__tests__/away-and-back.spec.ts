import type { Logger } from "@medusajs/framework/types"
import type { MeilisearchProviderOptions } from "../options"
import { MeilisearchSearchProviderService } from "../service"
import { PlainProvider } from "./plain-provider"
import { asking, shopIndex, thing, type Thing } from "./shop-index"
import { TestMeilisearch } from "./start-meilisearch"

jest.setTimeout(60_000)

const NAME = "thing_v1"
const quiet = { info() {}, warn() {}, error() {} } as unknown as Logger

async function eventually(check: () => Promise<boolean>, withinMs = 15_000): Promise<void> {
  for (const deadline = Date.now() + withinMs; !(await check());) {
    expect(Date.now()).toBeLessThan(deadline)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

describe("a shop whose Meilisearch goes away", () => {
  const index = shopIndex(NAME)
  let server: TestMeilisearch
  let plain: PlainProvider
  let shop: MeilisearchSearchProviderService
  let testNumber = 0

  /** A backend process: a new one knows nothing of what an earlier one missed. */
  const startBackend = (options: MeilisearchProviderOptions = {}) =>
    new MeilisearchSearchProviderService(
      { logger: quiet, srh_plain_main: plain },
      {
        host: server.host,
        indexPrefix: `test-${testNumber}`,
        fallback: "plain",
        retryAfterMs: 50,
        maxRetryAfterMs: 200,
        searchTimeoutMs: 500,
        ...options,
      },
    )

  const save = async (documents: Thing[], backend = shop) =>
    backend.waitForTask(
      await backend.upsertDocuments({
        index: NAME,
        definition: { ...index, physical_name: "thing" },
        documents,
      }),
    )

  const find = async (q: string, backend = shop) =>
    (await backend.search(asking(index, { q, search_options: { highlight: true, locales: ["eng"] } }))).hits
      .map(({ id }) => id)
      .sort()

  /** Meilisearch answers when the fallback is not asked. */
  const servedByMeilisearch = async (backend = shop) => {
    const before = plain.searches
    await find("thing", backend)
    return plain.searches === before
  }

  beforeAll(async () => {
    server = await TestMeilisearch.start()
  })
  afterAll(() => server?.stop())

  beforeEach(async () => {
    await server.resume()
    testNumber += 1
    plain = new PlainProvider()
    shop = startBackend()
    await shop.upsertIndex({ index })
    await save([thing("a"), thing("b", { added: new Date("2026-05-01") })])
    await eventually(servedByMeilisearch)
  })

  it("shows results while searches are running and Meilisearch is killed, and Meilisearch again when it is back", async () => {
    const searches = Array.from({ length: 40 }, async (_, i) => {
      await new Promise((resolve) => setTimeout(resolve, i * 10))
      return find("thing")
    })
    await new Promise((resolve) => setTimeout(resolve, 120))
    await server.kill()
    expect(await Promise.all(searches)).toEqual(searches.map(() => ["a", "b"]))
    expect(await servedByMeilisearch()).toBe(false)
    await server.resume()
    await eventually(servedByMeilisearch)
    expect(await find("thing")).toEqual(["a", "b"])
  })

  it("does not make each shopper wait for a server that hangs", async () => {
    const slow = startBackend({ host: "http://10.255.255.1:7700" })
    await find("thing", slow)
    const started = Date.now()
    await find("thing", slow)
    expect(Date.now() - started).toBeLessThan(300)
  })

  it("catches up on what was written and deleted meanwhile", async () => {
    await server.kill()
    expect(await save([thing("c"), thing("a", { title: "Renamed thing" })])).toMatchObject({
      status: "succeeded",
    })
    await shop.deleteDocuments({ index: NAME, filters: { id: ["b"] } })
    expect(await find("thing")).toEqual(["a", "c"])
    await server.resume()
    await eventually(servedByMeilisearch)
    expect(await find("thing")).toEqual(["a", "c"])
    expect(await find("renamed")).toEqual(["a"])
  })

  it("loses no missed write when the backend restarts before Meilisearch is back", async () => {
    await server.kill()
    await save([thing("c")])
    await shop.deleteDocuments({ index: NAME, filters: { id: ["a"] } })
    await server.resume()
    const restarted = startBackend()
    expect(await find("thing", restarted)).toEqual(["b", "c"])
    await eventually(() => servedByMeilisearch(restarted))
    expect(await find("thing", restarted)).toEqual(["b", "c"])
  })

  it("never shows what a restarted backend has not compared yet", async () => {
    await server.kill()
    await shop.deleteDocuments({ index: NAME, filters: { id: ["a"] } })
    await server.resume()
    expect(await find("thing", startBackend())).toEqual(["b"])
  })

  it("starts, migrates and sells while Meilisearch is absent, and fills it when it appears", async () => {
    await server.kill()
    plain = new PlainProvider()
    const early = startBackend()
    await early.upsertIndex({ index })
    await save([thing("z")], early)
    expect(await find("thing", early)).toEqual(["z"])
    await server.loseData()
    await eventually(() => servedByMeilisearch(early))
    expect(await find("thing", early)).toEqual(["z"])
  })

  it("rebuilds an index that Meilisearch lost, settings included", async () => {
    await server.loseData()
    expect(await find("thing")).toEqual(["a", "b"])
    await eventually(servedByMeilisearch)
    const cheap = await shop.search(
      asking(index, { filters: { price: { $lte: 10 } }, pagination: { order: { price: "ASC" } } }),
    )
    expect(cheap.hits).toHaveLength(2)
  })

  it("drops the versions a swap removed while Meilisearch was away", async () => {
    const next = shopIndex("thing_v2")
    await server.kill()
    await shop.upsertIndex({ index: next })
    await shop.upsertDocuments({ index: "thing_v2", definition: next, documents: [thing("n")] })
    await shop.deleteIndex({ index: NAME })
    await server.resume()
    await eventually(async () => {
      const uids: { results: { uid: string }[] } = await (await fetch(`${server.host}/indexes`)).json()
      const own = uids.results.map(({ uid }) => uid).filter((uid) => uid.startsWith(`test-${testNumber}_`))
      return own.join() === `test-${testNumber}_thing_v2`
    })
  })

  it("repairs by audit what another process missed and never said", async () => {
    const audited = startBackend({ auditEveryMs: 300 })
    await eventually(() => servedByMeilisearch(audited))
    plain.indexes.get(NAME)?.set("silent", thing("silent", { title: "Silent thing" }))
    await eventually(async () => (await find("silent", audited)).join() === "silent")
  })

  it("still reports a request that is wrong in itself", async () => {
    await expect(shop.search(asking(index, { filters: { price: { $gt: "dear" } } }))).rejects.toThrow(
      /not a finite number/,
    )
    expect(await servedByMeilisearch()).toBe(true)
  })

  it("runs on the fallback alone when no host is given", async () => {
    const alone = startBackend({ host: undefined })
    expect(await find("thing", alone)).toEqual(["a", "b"])
    expect(
      await alone.upsertDocuments({ index: NAME, definition: index, documents: [thing("q")] }),
    ).toMatchObject({ status: "succeeded" })
    expect(await find("thing", alone)).toEqual(["a", "b", "q"])
  })

  it("stops the start-up when the fallback it names does not exist, or when it has neither", async () => {
    await expect(startBackend({ fallback: "nowhere" }).listIndexes()).rejects.toThrow(
      /"nowhere".*is not among/,
    )
    expect(() => new MeilisearchSearchProviderService({ logger: quiet }, {})).toThrow(
      /"host", a "fallback", or both/,
    )
    expect(() => startBackend({ hots: "x" } as never)).toThrow(/hots/)
  })
})
