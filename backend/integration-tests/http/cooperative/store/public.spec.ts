import type { MedusaContainer } from "@medusajs/framework/types"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { SYSTEM_ACTOR } from "../../../../src/modules/cooperative/actor"
import { suspendCooperativeWorkflow, updateCooperativeWorkflow } from "../../../../src/workflows/cooperative"
import {
  buildCooperative,
  buildDraftCooperative,
  buildMarket,
  buildMember,
  buildProduct,
  buildProvinces,
  countQueries,
  signInAdmin,
  type BuiltProduct,
  type Market,
} from "../../../builders"

jest.setTimeout(180_000)

/** Bank Al-Maghrib's published example. */
const RIB = "001810007800020110620318"
const MEMBER_EMAIL = "member@tifawin.example"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let market: Market
    let tifawinId: string
    let oil: BuiltProduct

    beforeAll(async () => {
      container = getContainer()
      await buildProvinces(container)
      market = await buildMarket(container)
      const story = { fr: "Douze femmes d'Ajdir." }
      const facts = { rib: RIB, story, commune: "Ajdir", email: "contact@tifawin.example" }
      tifawinId = await buildCooperative(container, "tifawin", facts)
      await buildMember(container, tifawinId, MEMBER_EMAIL)
      oil = await buildProduct(container, market, tifawinId, "huile-argan")
    })

    const get = (path: string) => api.get(path, { headers: market.headers, validateStatus: () => true })
    const handles = ({ data }: { data: { cooperatives: { handle: string }[] } }) =>
      data.cooperatives.map(({ handle }) => handle)
    const suspend = () =>
      suspendCooperativeWorkflow(container).run({
        input: { id: tifawinId, actor: SYSTEM_ACTOR, reason: "Contrôle" },
      })

    describe("the directory of cooperatives", () => {
      it("shows what the public may know of a cooperative, and nothing else", async () => {
        const { data } = await get("/store/cooperatives")
        expect(data).toMatchObject({ count: 1, page: 1, pages: 1 })
        expect(data.cooperatives).toEqual([
          {
            id: tifawinId,
            handle: "tifawin",
            name: { ar: "تعاونية tifawin", fr: "Coopérative tifawin" },
            tagline: {},
            legal_form: "cooperative",
            province: {
              slug: "al-hoceima",
              name: expect.objectContaining({ fr: "Al Hoceima" }),
              label: expect.objectContaining({ fr: "Al Hoceima" }),
              region: { iso: "MA-01", slug: "tanger-tetouan-al-hoceima", name: expect.any(Object) },
            },
            members_count: 12,
            women_members_count: 9,
            women_led: false,
            founded_year: null,
            activities: ["argan-oil"],
            closed_until: null,
            is_demo: false,
            tier: 3,
            tier_reasons: expect.any(Array),
          },
        ])
      })

      it("leaves out those who may not sell", async () => {
        await buildDraftCooperative(container, "brouillon")
        expect(handles(await get("/store/cooperatives"))).toEqual(["tifawin"])
        await suspend()
        expect(handles(await get("/store/cooperatives"))).toEqual([])
        expect((await get("/store/cooperatives/tifawin")).data.code).toBe("cooperative_not_found")
      })

      it("filters by province, region, tier and words", async () => {
        await buildCooperative(container, "ithran", { province_id: "chefchaouen", name: { ar: "إيثران" } })
        expect(handles(await get("/store/cooperatives?province=chefchaouen"))).toEqual(["ithran"])
        expect((await get("/store/cooperatives?region=MA-01")).data.count).toBe(2)
        expect((await get("/store/cooperatives?region=tanger-tetouan-al-hoceima")).data.count).toBe(2)
        expect((await get("/store/cooperatives?tier=3")).data.count).toBe(2)
        expect((await get("/store/cooperatives?tier=1")).data.count).toBe(0)
        expect(handles(await get(`/store/cooperatives?q=${encodeURIComponent("إيثران")}`))).toEqual([
          "ithran",
        ])
        expect((await get("/store/cooperatives?q=%25_")).data.count).toBe(0)
        expect((await get("/store/cooperatives?q=%20%20")).data.count).toBe(2)
        expect((await get(`/store/cooperatives?q=${RIB}`)).data.count).toBe(0)
      })

      it.each([
        ["province=atlantis", "province", "unknown_province"],
        ["region=MA-99", "region", "unknown_region"],
        ["tier=0", "tier", "unknown_tier"],
        ["tier=gold", "tier", "unknown_tier"],
        ["page=0", "page", "invalid_page"],
        ["page=-1", "page", "invalid_page"],
        ["page=1e9", "page", "invalid_page"],
        [`q=${"a".repeat(10_000)}`, "q", "query_too_long"],
        ["q[$ne]=x", "q", "invalid_value"],
        ["province[]=a", "province", "invalid_value"],
      ])("refuses %.30s", async (query, field, code) => {
        const { status, data } = await get(`/store/cooperatives?${query}`)
        expect([status, data.fields]).toEqual([400, { [field]: code }])
      })

      it.each(["%00", "'; drop table cooperative; --", "\\", '"', "%ud83d", "😀", "\u202e"])(
        "looks for %j as for any words",
        async (words) => {
          const query = words === "%00" ? words : encodeURIComponent(words)
          expect((await get(`/store/cooperatives?q=${query}`)).status).toBe(200)
        },
      )

      it("asks the database as often for thirty cooperatives as for one", async () => {
        const one = await countQueries(container, () => get("/store/cooperatives"))
        for (let n = 0; n < 20; n++) {
          await buildCooperative(container, `coop-${n}`, {
            province_id: n % 2 ? "al-hoceima" : "chefchaouen",
          })
        }
        const page = await get("/store/cooperatives")
        expect(page.data.cooperatives).toHaveLength(21)
        expect(await countQueries(container, () => get("/store/cooperatives"))).toBe(one)
      })
    })

    describe("the page of a cooperative", () => {
      it("tells its story in the reader's language, or in one the reader may know", async () => {
        const { data } = await get("/store/cooperatives/tifawin?lang=ar")
        expect(data.cooperative).toMatchObject({
          texts: {
            name: { text: "تعاونية tifawin", lang: "ar" },
            story: { text: "Douze femmes d'Ajdir.", lang: "fr" },
          },
          commune: "Ajdir",
          phone: "+212612345678",
          tier: 3,
        })
      })

      it("says until when it is closed for holidays", async () => {
        const closed_until = new Date(Date.now() + 86_400_000)
        await updateCooperativeWorkflow(container).run({
          input: { id: tifawinId, changes: { closed_until }, actor: SYSTEM_ACTOR },
        })
        const { data } = await get("/store/cooperatives/tifawin")
        expect(data.cooperative.closed_until).toBe(closed_until.toISOString())
      })

      it.each(["nobody", "%00", "..%2f..", "a".repeat(5000), "coop'--"])(
        "answers 404 for %.20s",
        async (handle) => {
          const { status, data } = await get(`/store/cooperatives/${handle}`)
          expect([status, data.code]).toEqual([404, "cooperative_not_found"])
        },
      )

      it("refuses a language the market does not speak", async () => {
        expect((await get("/store/cooperatives/tifawin?lang=de")).data.fields).toEqual({
          lang: "unknown_language",
        })
      })
    })

    describe("the market as a whole", () => {
      it("counts who sells and what", async () => {
        await buildDraftCooperative(container, "brouillon")
        await buildProduct(container, market, tifawinId, "essai", { status: "draft" })
        const { data } = await get("/store/market")
        expect(data).toEqual({
          region_id: market.region_id,
          currency: "mad",
          abroad: [],
          counts: { cooperatives: 1, products: 1, provinces: 1, women_cooperatives: 1 },
          priority_rule_version: 1,
          is_demo: false,
        })
      })

      it("counts nothing of a suspended cooperative", async () => {
        await suspend()
        const { data } = await get("/store/market")
        expect(data.counts).toEqual({ cooperatives: 0, products: 0, provinces: 0, women_cooperatives: 0 })
      })
    })

    describe("what nobody may see", () => {
      it.each([
        "/store/cooperatives",
        "/store/cooperatives/tifawin",
        "/store/products?fields=*cooperative",
        "/store/products?fields=%2Bcooperative.rib",
        "/store/products?fields=cooperative.members.*",
        "/store/products?fields=*cooperative_link,*cooperative_link.cooperative",
        "/store/products?fields=variants.product.cooperative.rib",
        "/store/product-categories?fields=products.cooperative.rib",
        "/store/collections?fields=products.cooperative.rib",
        "/store/regions?fields=*cooperative",
      ])("no bank account and no member is in %s", async (path) => {
        const { status, data } = await get(path)
        expect(status).toBeLessThan(500)
        expect(JSON.stringify(data)).not.toContain(RIB)
        expect(JSON.stringify(data)).not.toContain(MEMBER_EMAIL)
      })

      it("no bank account is in a cart", async () => {
        const body = { region_id: market.region_id, items: [{ variant_id: oil.variant_id, quantity: 1 }] }
        const path = "/store/carts?fields=*items.variant.product.cooperative,items.product.cooperative.rib"
        const { data } = await api.post(path, body, { headers: market.headers, validateStatus: () => true })
        expect(JSON.stringify(data)).not.toContain(RIB)
      })
    })

    describe("the storefront's pages", () => {
      let server: Server
      let purges: { tags: string[]; secret: unknown }[]

      beforeEach(async () => {
        purges = []
        server = createServer((request, response) => {
          let body = ""
          request.on("data", (chunk: Buffer) => (body += chunk.toString()))
          request.on("end", () => {
            purges.push({ tags: JSON.parse(body).tags, secret: request.headers["x-purge-secret"] })
            response.end("{}")
          })
        })
        await new Promise<void>((resolve) => server.listen(9871, resolve))
        process.env.STOREFRONT_PURGE_URL = `http://localhost:${(server.address() as AddressInfo).port}/purge`
        process.env.PURGE_SECRET = "secret"
      })

      afterEach(() => {
        delete process.env.STOREFRONT_PURGE_URL
        server.close()
      })

      const tagsAfter = async (change: () => Promise<unknown>): Promise<string[]> => {
        await change()
        const deadline = Date.now() + 5000
        while (!purges.length && Date.now() < deadline)
          await new Promise((resolve) => setTimeout(resolve, 50))
        await new Promise((resolve) => setTimeout(resolve, 400))
        expect(purges.every(({ secret }) => secret === "secret")).toBe(true)
        return [...new Set(purges.flatMap(({ tags }) => tags))].sort()
      }

      const OIL_PAGES = ["catalogue", "cooperative:tifawin", "product:huile-argan", "province:al-hoceima"]

      it("are forgotten when their cooperative is suspended", async () => {
        expect(await tagsAfter(suspend)).toEqual(OIL_PAGES)
      })

      it("are forgotten when the product, its price or its stock changes, or it is removed", async () => {
        const admin = { ...(await signInAdmin(api, container)), validateStatus: () => true }
        const variants = `/admin/products/${oil.id}/variants/${oil.variant_id}`
        const { data } = await api.get(
          `${variants}?fields=inventory_items.*,inventory_items.inventory.location_levels.*,prices.*`,
          admin,
        )
        const link = data.variant.inventory_items[0]
        const level = link.inventory.location_levels[0]
        const changes: [string, () => Promise<{ status: number }>][] = [
          ["title", () => api.post(`/admin/products/${oil.id}`, { title: "Huile" }, admin)],
          ["price", () => api.post(variants, { prices: [{ currency_code: "mad", amount: 99 }] }, admin)],
          [
            "stock",
            () =>
              api.post(
                `/admin/inventory-items/${link.inventory_item_id}/location-levels/${level.location_id}`,
                { stocked_quantity: 3 },
                admin,
              ),
          ],
          ["removal", () => api.delete(`/admin/products/${oil.id}`, admin)],
        ]
        await tagsAfter(async () => undefined).catch(() => [])
        for (const [what, change] of changes) {
          purges = []
          const tags = await tagsAfter(async () =>
            expect([what, (await change()).status]).toEqual([what, 200]),
          )
          expect([what, tags]).toEqual([what, OIL_PAGES])
        }
      })

      it("do not hold up a change when the storefront is away", async () => {
        server.close()
        process.env.STOREFRONT_PURGE_URL = "http://localhost:1/purge"
        const started = Date.now()
        await suspend()
        expect(Date.now() - started).toBeLessThan(2000)
      })
    })
  },
})
