import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { setProductProvinceWorkflow } from "@twiza/plugin-province/workflows"
import { SYSTEM_ACTOR } from "../../../../src/modules/cooperative/actor"
import { suspendCooperativeWorkflow } from "../../../../src/workflows/cooperative"
import { buildCooperative, buildMarket, buildProvinces, countQueries, type Market } from "../../../builders"
import { buildCarpet, buildCategories, buildVat, translate, type Categories } from "../scene"

jest.setTimeout(180_000)

const media = mkdtempSync(join(tmpdir(), "media-"))
process.env.MEDIA_DIR = media
mkdirSync(join(media, "illustrations"))
writeFileSync(join(media, "illustrations", "carpet-1-640.webp"), "picture")
writeFileSync(join(media, ".secret"), "secret")

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let market: Market
    let categories: Categories
    let cooperativeId: string
    let carpet: { id: string; handle: string }

    beforeAll(async () => {
      container = getContainer()
      await buildProvinces(container)
      market = await buildMarket(container)
      categories = await buildCategories(container)
      await buildVat(container)
      cooperativeId = await buildCooperative(container, "tifawin", {
        province_id: "al-hoceima",
        further_province_ids: ["chefchaouen"],
        activities: ["carpet-azilal"],
      })
      carpet = await buildCarpet(container, market, cooperativeId, categories.azilal, {
        handle: "tapis-azilal",
        sizes: [
          { size: "2 m", price: 1200, stock: 5 },
          { size: "1 m", price: 599.99, stock: 2 },
          { size: "3 m", price: 1800, stock: 0 },
        ],
      })
      await translate(container, "product", carpet.id, "ar", { title: "زربية معقودة" })
    })

    afterAll(() => rmSync(media, { recursive: true }))

    /** Events of what was just built may still be handled meanwhile and only add to a count: the least is the page's. */
    const countSteadily = async (path: string) => {
      const counts: number[] = []
      for (let n = 0; n < 8; n++) counts.push(await countQueries(container, () => get(path)))
      return Math.min(...counts)
    }

    const get = (path: string) => api.get(path, { headers: market.headers, validateStatus: () => true })
    const page = (query = "") => get(`/store/catalogue/products/tapis-azilal${query}`)
    const suspend = () =>
      suspendCooperativeWorkflow(container).run({
        input: { id: cooperativeId, actor: SYSTEM_ACTOR, reason: "Contrôle" },
      })

    describe("a product's page", () => {
      it("tells who made it, where, in which sizes and at what price", async () => {
        const { data } = await page("?lang=fr")
        expect(data.product).toMatchObject({
          id: carpet.id,
          title: "Tapis noué",
          category: { slug: "carpet-azilal", ancestors: [{ slug: "carpets" }, { slug: "handicraft" }] },
          labels: [{ type: "IGP", name: "Azilal" }],
          is_service: false,
          is_illustration: true,
          images: ["/media/illustrations/tapis-azilal-1-640.webp"],
          province: { slug: "al-hoceima", region: { iso: "MA-01" }, origin: "inherited" },
          cooperative: { handle: "tifawin", members_count: 12, women_members_count: 9 },
          tier: 3,
          closed_until: null,
        })
        expect(data.product.variants).toMatchObject([
          { title: "1 m", price_mad: 599.99, in_stock: true, low_stock: true, weight: 4000 },
          { title: "2 m", options: { Taille: "2 m" }, price_mad: 1200, in_stock: true, low_stock: false },
          { title: "3 m", price_mad: 1800, in_stock: false, low_stock: false },
        ])
      })

      it("says where each dirham of the lowest price goes, to the centime", async () => {
        const { data } = await page()
        const parts: { part: string; amount: number }[] = data.product.price_parts
        expect(parts.map(({ part }) => part)).toEqual(["cooperative", "commission", "solidarity_fund", "vat"])
        expect(parts.map(({ amount }) => amount)).toEqual([449.99, 40, 10, 100])
        const centimes = parts.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0)
        expect(centimes).toBe(59_999)
      })

      it("speaks the reader's language where it can, and says which language it fell back to", async () => {
        expect((await page("?lang=ar")).data.product).toMatchObject({
          title: "زربية معقودة",
          lang: "ar",
          description: "Laine vive, noué à la main.",
          description_lang: "fr",
          titles: { ar: "زربية معقودة", fr: "Tapis noué" },
        })
        expect((await page("?lang=zgh")).data.product).toMatchObject({ lang: "ar", description_lang: "fr" })
        expect((await page("?lang=en")).data.product).toMatchObject({ title: "Tapis noué", lang: "fr" })
      })

      it("never tells how many are in stock, nor anything private of the cooperative", async () => {
        const body = JSON.stringify((await page()).data)
        expect(body).not.toMatch(/stocked_quantity|availability|"rib"|212612345678/)
      })

      it("is not found once its cooperative is suspended", async () => {
        await suspend()
        const { status, data } = await page()
        expect([status, data.code]).toEqual([404, "product_not_found"])
      })

      it("is not found while it is a draft, nor when there is no such product", async () => {
        await updateProductsWorkflow(container).run({
          input: { selector: { id: carpet.id }, update: { status: "draft" } },
        })
        expect((await page()).status).toBe(404)
        expect((await get("/store/catalogue/products/nothing")).data.code).toBe("product_not_found")
        expect((await get("/store/catalogue/products/%F0%9F%98%80")).status).toBe(404)
      })

      it("refuses a language that is not the market's", async () => {
        const { status, data } = await page("?lang=de")
        expect([status, data.fields]).toEqual([400, { lang: "unknown_language" }])
      })

      it("asks the database as often for twelve sizes as for one", async () => {
        const sizes = (count: number) =>
          Array.from({ length: count }, (_, n) => ({ size: `${n + 1} m`, price: 100 + n, stock: n }))
        for (const count of [1, 12]) {
          const size = { handle: `carpet-of-${count}`, sizes: sizes(count) }
          await buildCarpet(container, market, cooperativeId, categories.azilal, size)
        }
        const one = await countSteadily("/store/catalogue/products/carpet-of-1")
        expect(await countSteadily("/store/catalogue/products/carpet-of-12")).toBe(one)
        expect(one).toBeLessThan(50)
      })
    })

    describe("the tree of categories", () => {
      it("comes in order, named by language, each counting what is below it", async () => {
        const { data } = await get("/store/categories")
        expect(data.categories).toEqual([
          { slug: "handicraft", parent: null, name: { fr: "Artisanat" }, product_count: 1 },
          { slug: "carpets", parent: "handicraft", name: { fr: "Tapis", ar: "زرابي" }, product_count: 1 },
          { slug: "carpet-azilal", parent: "carpets", name: { fr: "Tapis d'Azilal" }, product_count: 1 },
        ])
      })

      it("does not count what cannot be bought", async () => {
        await suspend()
        const { data } = await get("/store/categories")
        expect(data.categories.map(({ product_count }: { product_count: number }) => product_count)).toEqual([
          0, 0, 0,
        ])
      })

      it("asks the database as often whatever there is in it", async () => {
        const before = await countSteadily("/store/categories")
        for (let n = 0; n < 5; n++) {
          const sizes = [{ size: "1 m", price: 10, stock: 1 }]
          await buildCarpet(container, market, cooperativeId, categories.carpets, {
            handle: `carpet-${n}`,
            sizes,
          })
        }
        expect((await get("/store/categories")).data.categories[0].product_count).toBe(6)
        expect(await countSteadily("/store/categories")).toBe(before)
      })
    })

    describe("provinces", () => {
      const countsOf = async () => {
        const { data } = await get("/store/provinces")
        const entries: { slug: string; product_count: number; cooperative_count: number }[] = data.provinces
        return Object.fromEntries(
          entries.map((entry) => [entry.slug, [entry.product_count, entry.cooperative_count]]),
        )
      }

      it("say what the public finds in each, and in which region they lie", async () => {
        const { data } = await get("/store/provinces")
        expect(data.regions).toMatchObject([{ iso: "MA-01", slug: "tanger-tetouan-al-hoceima" }])
        expect(data.provinces[0]).toMatchObject({
          slug: "al-hoceima",
          iso: "MA-HOC",
          kind: "province",
          region: "MA-01",
          name: { fr: "Al Hoceima" },
          label: { fr: "Al Hoceima" },
        })
        expect(await countsOf()).toEqual({ "al-hoceima": [1, 1], chefchaouen: [0, 0] })
      })

      it("count a product where it says it is from, within what its cooperative declared", async () => {
        await setProductProvinceWorkflow(container).run({
          input: { product_id: carpet.id, province_id: "chefchaouen" },
        })
        expect(await countsOf()).toEqual({ "al-hoceima": [0, 1], chefchaouen: [1, 0] })
        expect((await page()).data.product.province).toMatchObject({
          slug: "chefchaouen",
          origin: "declared",
        })
      })

      it("count nothing of a suspended cooperative", async () => {
        await suspend()
        expect(await countsOf()).toEqual({ "al-hoceima": [0, 0], chefchaouen: [0, 0] })
      })

      it("are found one by one, with their region", async () => {
        const { data } = await get("/store/provinces/chefchaouen")
        expect(data.province).toMatchObject({
          slug: "chefchaouen",
          region: { slug: "tanger-tetouan-al-hoceima" },
        })
        const { status, data: refusal } = await get("/store/provinces/atlantis")
        expect([status, refusal.code]).toEqual([404, "province_not_found"])
      })
    })

    describe("pictures", () => {
      const getPicture = (path: string) => api.get(path, { validateStatus: () => true })

      it("are served for good, as what they are", async () => {
        const { status, headers } = await getPicture("/media/illustrations/carpet-1-640.webp")
        expect(status).toBe(200)
        expect(headers["content-type"]).toBe("image/webp")
        expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable")
        expect(headers["x-content-type-options"]).toBe("nosniff")
      })

      it.each([
        "/media/illustrations",
        "/media/",
        "/media/.secret",
        "/media/%2e%2e/x",
        "/media/none.webp",
        "/media/%00",
      ])("are all that is served: not %s", async (path) => {
        const { status, data } = await getPicture(path)
        expect([400, 404]).toContain(status)
        expect(JSON.stringify(data)).not.toContain("secret")
      })
    })
  },
})
