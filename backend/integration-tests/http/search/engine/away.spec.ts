import type { MedusaContainer } from "@medusajs/framework/types"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { TestMeilisearch } from "../../../../plugins/search-meilisearch/src/providers/meilisearch/__tests__/start-meilisearch"
import { SYSTEM_ACTOR } from "../../../../src/modules/cooperative/actor"
import { suspendCooperativeWorkflow } from "../../../../src/workflows/cooperative"
import { buildCooperative, buildMarket, buildProduct, buildProvinces, type Market } from "../../../builders"
import { eventually } from "../eventually"

jest.setTimeout(120_000)

// The configuration is read before any hook runs, so the address is chosen before the server exists.
const server = TestMeilisearch.onPort(20_000 + (process.pid % 20_000))
process.env.MEILISEARCH_HOST = server.host
process.env.MEILISEARCH_API_KEY = ""

type Hit = { document: { title_fr: string }; highlights?: object }

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let market: Market
    let suspended: string

    const search = async (): Promise<Hit[]> => {
      const body = { entity: "product", filters: { q: "tapis" }, search_options: { highlight: true } }
      const { data } = await api.post("/store/search", body, market)
      return data.results[0].hits
    }
    const titles = async () => (await search()).map(({ document }) => document.title_fr).sort()
    /** Postgres gives no highlights. */
    const isMeilisearch = async () => Boolean((await search())[0]?.highlights)

    beforeAll(async () => {
      container = getContainer()
      await buildProvinces(container)
      market = await buildMarket(container)
      const kept = await buildCooperative(container, "kept")
      suspended = await buildCooperative(container, "suspended")
      await buildProduct(container, market, kept, "tapis-bleu")
      await buildProduct(container, market, suspended, "tapis-vert")
      await eventually(async () => expect(await titles()).toEqual(["tapis-bleu", "tapis-vert"]))
    })

    afterAll(() => server.stop())

    it("the market starts without Meilisearch, uses it when it comes, and goes on when it is killed", async () => {
      expect(await isMeilisearch()).toBe(false)
      await server.resume()
      await eventually(async () => expect(await isMeilisearch()).toBe(true))

      const searches = Array.from({ length: 30 }, () => titles())
      await server.kill()
      expect(await Promise.all([...searches, titles()])).toEqual(
        Array.from({ length: 31 }, () => ["tapis-bleu", "tapis-vert"]),
      )
      expect(await isMeilisearch()).toBe(false)

      await suspendCooperativeWorkflow(container).run({
        input: { id: suspended, actor: SYSTEM_ACTOR, reason: "controle" },
      })
      await eventually(async () => expect(await titles()).toEqual(["tapis-bleu"]))

      await server.resume()
      await eventually(async () => expect(await isMeilisearch()).toBe(true))
      expect(await titles()).toEqual(["tapis-bleu"])
    })
  },
})
