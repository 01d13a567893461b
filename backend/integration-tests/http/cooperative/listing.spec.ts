import type { MedusaContainer } from "@medusajs/framework/types"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { buildMember, signInAdmin, signInMember, type SignedIn } from "../../builders"
import { buildScene, type Scene } from "../checkout/scene"
import { shopperClient } from "../checkout/shopper-client"
import { eventually } from "../search/eventually"
import { buildTaxonomy } from "./listing-scene"

jest.setTimeout(180_000)

type Answer = { status: number; data: any }

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let scene: Scene
    let member: SignedIn
    let other: SignedIn
    let admin: SignedIn

    beforeAll(async () => {
      container = getContainer()
      scene = await buildScene(container)
      await buildTaxonomy(container)
      await buildMember(container, scene.cooperatives.rif, "member@rif.example")
      await buildMember(container, scene.cooperatives.ketama, "member@ketama.example")
      member = await signInMember(api, "member@rif.example")
      other = await signInMember(api, "member@ketama.example")
      admin = await signInAdmin(api, container)
    })

    const as = ({ headers }: SignedIn, more: object = {}) => ({
      headers,
      validateStatus: () => true,
      ...more,
    })
    const get = (path: string, who = member): Promise<Answer> => api.get(`/cooperative/${path}`, as(who))
    const post = (path: string, body: object = {}, who = member): Promise<Answer> =>
      api.post(`/cooperative/${path}`, body, as(who))
    const patch = (id: string, body: object, who = member): Promise<Answer> =>
      api.patch(`/cooperative/products/${id}`, body, as(who))
    const list = async (body: object = {}) => {
      const { status, data } = await post("products", {
        kind: "good",
        category: "argan-oil-culinary",
        price: "120",
        stock: 5,
        weight_g: 400,
        ...body,
      })
      expect([status, data.code]).toEqual([201, undefined])
      return data.product
    }

    describe("what a listing is chosen from", () => {
      it("names kinds, families, labels and provinces", async () => {
        const { data } = await get("listing-options")
        const argan = data.leaves.find(({ slug }: { slug: string }) => slug === "argan-oil-culinary")
        expect(argan).toMatchObject({ kind: "good", parent: "oils", unit: null, labels: ["igp-argane"] })
        expect(argan.name.ar).toBe("زيت أركان الغذائية")
        expect(argan.suggested_titles[0].fr).toMatch(/argan/)
        expect(data.leaves.find(({ slug }: { slug: string }) => slug === "catering").kind).toBe("service")
        expect(data.labels).toContainEqual(expect.objectContaining({ code: "igp-argane", name: "Argane" }))
        expect(data.families).toContainEqual(expect.objectContaining({ slug: "oils", parent: "terroir" }))
        expect(data.provinces.map(({ slug }: { slug: string }) => slug)).toContain("al-hoceima")
      })
    })

    describe("a new listing", () => {
      it("is a draft, titled after its kind in three languages", async () => {
        const product = await list({ price: "١٤٩٫٥٠" })
        expect(product).toMatchObject({
          status: "draft",
          kind: "good",
          category: "argan-oil-culinary",
          title: { fr: "Huile d’argan alimentaire", ar: "زيت أركان الغذائية", en: "Culinary argan oil" },
          price_mad: 149.5,
          stock_total: 5,
          origin_province: "al-hoceima",
          version: "1",
        })
        expect(product.variants).toMatchObject([{ price_mad: 149.5, stock: 5, weight_g: 400 }])
        expect(product.image.src).toBe("/media/illustrations/argan-oil-culinary-1-640.webp")
      })

      it("made on a phone without signal is made once, however often it is sent", async () => {
        const client_id = "0b0e7f4e-6d0b-4c8e-9f55-0e2b8a1c3d11"
        const made = await Promise.all([list({ client_id }), list({ client_id }), list({ client_id })])
        expect(new Set(made.map(({ id }) => id)).size).toBe(1)
      })

      it.each([
        ["0", "price_not_positive"],
        [-5, "price_not_positive"],
        ["1,234", "price_ambiguous"],
        ["cent", "price_not_a_number"],
        ["1000001", "price_too_high"],
        [undefined, "required"],
      ])("is refused at a price of %s", async (price, code) => {
        const { status, data } = await post("products", {
          kind: "good",
          category: "olive-oil",
          price,
        })
        expect([status, data.fields?.price]).toEqual([400, code])
      })

      it.each([
        ["a family", { category: "oils" }, "unknown_category"],
        ["a service among goods", { category: "catering" }, "unknown_kind"],
        [
          "a label it cannot carry",
          { category: "olive-oil", labels: [{ code: "igp-argane" }] },
          "unknown_label",
        ],
        ["a province that is none", { origin_province: "atlantis" }, "unknown_province"],
      ])("is refused with %s", async (_name, body, code) => {
        const { status, data } = await post("products", {
          kind: "good",
          category: "argan-oil-culinary",
          price: 10,
          ...body,
        })
        expect([status, data.code]).toEqual([400, code])
      })

      it("may come in sizes, each with its price and stock, that change, come and go", async () => {
        const { id, variants } = await list({
          price: undefined,
          stock: undefined,
          weight_g: undefined,
          variants: [
            { label: "250 ml", price: "90", stock: 3, weight_g: 400, sku: "A-250" },
            { label: "500 ml", price: "170,00", stock: 2 },
          ],
        })
        expect(variants.map(({ label, price_mad }: any) => [label, price_mad])).toEqual([
          ["250 ml", 90],
          ["500 ml", 170],
        ])
        expect(variants[0].sku).toBe("A-250")
        const changed = await patch(id, {
          variants: [
            { id: variants[0].id, price: "95", label: "25 cl" },
            { label: "1 l", price: 320, stock: 1 },
          ],
        })
        expect([changed.status, changed.data.code]).toEqual([200, undefined])
        expect(changed.data.product.variants).toMatchObject([
          { label: "25 cl", price_mad: 95, stock: 3 },
          { label: "1 l", price_mad: 320, stock: 1 },
        ])
      })
    })

    describe("a listing on the market", () => {
      it("is found by search and can be bought, and is neither once paused", async () => {
        const { id, handle, variants } = await list({ title: { fr: "Huile du douar Azrou" } })
        expect((await post(`products/${id}/publish`)).data.product).toMatchObject({ status: "published" })
        const found = async () => {
          const { data } = await api.post(
            "/store/search",
            { entity: "product", q: "douar azrou" },
            { headers: scene.market.headers },
          )
          return data.results[0].hits.map((hit: { id: string }) => hit.id)
        }
        await eventually(async () => expect(await found()).toContain(id))
        const page = await api.get(`/store/catalogue/products/${handle}?lang=ar`, scene.market)
        expect(page.data.product).toMatchObject({ title: "زيت أركان الغذائية", price_mad: 120 })
        const shopper = shopperClient(api, scene)
        const cart = await shopper.openCart([{ variant_id: variants[0].id, quantity: 2 }])
        expect((await shopper.checkOutAll(cart)).status).toBe(200)
        expect((await shopper.complete(cart)).data.type).toBe("order")
        await eventually(async () => expect((await get(`products/${id}`)).data.product.stock_total).toBe(3))
        expect((await post(`products/${id}/pause`)).data.product.status).toBe("paused")
        await eventually(async () => expect(await found()).not.toContain(id))
        const refused = await api.delete(`/cooperative/products/${id}`, as(member))
        expect([refused.status, refused.data.code]).toEqual([400, "has_open_orders"])
      })

      it("is listed by status and by a word of any of its titles", async () => {
        const { id } = await list({ title: { ar: "زيت الجبل البعيد" } })
        const { data } = await get(`products?status=draft&q=${encodeURIComponent("الجبل البعيد")}`)
        expect(data).toMatchObject({ count: 1, pages: 1, products: [{ id, status: "draft" }] })
        expect((await get("products?status=published&q=Azrou")).data.count).toBe(0)
      })

      it("is copied as a draft without stock, and deleted when nobody waits for it", async () => {
        const { id } = await list({ low_stock_threshold: 7 })
        const copy = (await post(`products/${id}/duplicate`)).data.product
        expect(copy).toMatchObject({
          status: "draft",
          stock_total: 0,
          low_stock_threshold: 7,
          price_mad: 120,
        })
        expect(copy.id).not.toBe(id)
        expect((await api.delete(`/cooperative/products/${copy.id}`, as(member))).status).toBe(200)
        expect((await get(`products/${copy.id}`)).status).toBe(404)
      })
    })

    describe("two phones", () => {
      it("that edit the same listing: the second is told what it is now, and nothing is lost", async () => {
        const { id, version } = await list()
        const first = await patch(id, { seen_version: version, price: "130" })
        expect(first.data.product).toMatchObject({ price_mad: 130, version: "2" })
        const second = await patch(id, { seen_version: version, price: "99" })
        expect([second.status, second.data.code, second.data.current.price_mad]).toEqual([
          409,
          "changed_meanwhile",
          130,
        ])
        const settled = await patch(id, { seen_version: second.data.current.version, price: "99" })
        expect(settled.data.product.price_mad).toBe(99)
      })

      it("that take from the same stock take both; counting anew on an old count is refused", async () => {
        const { id, variants } = await list({ stock: 20 })
        const stock = (body: object) => post(`products/${id}/stock`, { variant_id: variants[0].id, ...body })
        await Promise.all([-1, -2, -3, +4, -1].map((change) => stock({ change })))
        expect((await get(`products/${id}`)).data.product.stock_total).toBe(17)
        const stale = await stock({ set: 30, seen: 20 })
        expect([stale.status, stale.data.code, stale.data.current]).toEqual([
          409,
          "changed_meanwhile",
          { stock: 17 },
        ])
        expect((await stock({ set: 30, seen: 17 })).data).toEqual({ stock: 30 })
        expect((await stock({ change: -31 })).data.code).toBe("stock_too_low")
      })
    })

    describe("another cooperative", () => {
      it("neither sees nor changes a listing", async () => {
        const { id, variants } = await list()
        const answers = await Promise.all([
          get(`products/${id}`, other),
          patch(id, { price: 1 }, other),
          post(`products/${id}/publish`, {}, other),
          post(`products/${id}/stock`, { variant_id: variants[0].id, change: -5 }, other),
        ])
        for (const { status, data } of answers)
          expect([status, data.code]).toEqual([404, "product_not_found"])
        expect((await get("products", other)).data.products.map((row: any) => row.id)).not.toContain(id)
      })
    })
  },
})
