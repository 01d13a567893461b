import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createProductCategoriesWorkflow,
  deleteProductsWorkflow,
  updateInventoryLevelsWorkflow,
  updateProductCategoriesWorkflow,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { SYSTEM_ACTOR } from "../../../../src/modules/cooperative/actor"
import {
  reopenCooperativeWorkflow,
  suspendCooperativeWorkflow,
  updateCooperativeWorkflow,
} from "../../../../src/workflows/cooperative"
import {
  buildCooperative,
  buildMarket,
  buildProduct,
  buildProvinces,
  countQueries,
  type BuiltProduct,
  type Market,
} from "../../../builders"
import { eventually } from "../eventually"

jest.setTimeout(120_000)

type Found = {
  hits: { id: string; document: Record<string, unknown> }[]
  facets?: Record<string, { values: { value: string; count: number }[] }>
  metadata: { count: number; query?: string }
}

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let market: Market
    let rif: string
    let honey: BuiltProduct
    let carpet: BuiltProduct

    const search = async (body: object): Promise<Found> => {
      const { data } = await api.post("/store/search", { entity: "product", ...body }, market)
      return data.results[0]
    }
    const titlesFor = async (body: object) =>
      (await search(body)).hits.map(({ document }) => document.title_fr)
    const documentOf = async ({ id }: BuiltProduct) => (await search({ filters: { id } })).hits[0]?.document
    const refused = (body: unknown, headers = {}) =>
      api
        .post("/store/search", body, {
          headers: { ...market.headers, ...headers },
          validateStatus: () => true,
        })
        .then(({ status, data }: { status: number; data: { code?: string; stack?: string } }) => ({
          status,
          ...data,
        }))

    beforeAll(async () => {
      container = getContainer()
      await buildProvinces(container)
      market = await buildMarket(container)
      rif = await buildCooperative(container, "rif", {
        name: { ar: "تعاونية الريف", fr: "Coopérative du Rif" },
      })
      honey = await buildProduct(container, market, rif, "miel-de-thym", { price: 120 })
      carpet = await buildProduct(container, market, rif, "tapis-rouge", { price: 900 })
      const whole = { filters: { price_mad: { $gte: 1 }, in_stock: true } }
      await eventually(async () => expect((await search(whole)).metadata.count).toBe(2))
    })

    const suspend = (id: string) =>
      suspendCooperativeWorkflow(container).run({ input: { id, actor: SYSTEM_ACTOR, reason: "controle" } })

    describe("the product index", () => {
      it("holds what a card shows and nothing that is only for matching", async () => {
        const document = await documentOf(honey)
        expect(document).toMatchObject({
          handle: "miel-de-thym",
          title_fr: "miel-de-thym",
          province: "al-hoceima",
          region: "MA-01",
          cooperative: "rif",
          cooperative_name_ar: "تعاونية الريف",
          women_members: 9,
          price_mad: 120,
          in_stock: true,
          available: true,
          has_variants: false,
          is_service: false,
          weight: 400,
        })
        expect(
          Object.keys(document ?? {}).filter((field) => /norm|keywords|turn|status|sales/.test(field)),
        ).toEqual([])
      })

      it("is found by words, by its cooperative and by its place, in Arabic and in French", async () => {
        expect(await titlesFor({ filters: { q: "miel" } })).toEqual(["miel-de-thym"])
        expect((await search({ filters: { q: "تعاونيه الريف" } })).metadata.count).toBe(2)
        expect((await search({ filters: { q: "al hoceima" } })).metadata.count).toBe(2)
      })

      it("is narrowed by filters, counted by facets and sorted by price", async () => {
        const listing = {
          filters: {
            region: "MA-01",
            price_mad: { $gte: 100, $lte: 1000 },
            in_stock: true,
            cooperative: ["rif"],
          },
          pagination: { skip: 0, take: 24, order: { price_mad: "DESC" } },
          search_options: { count: "exact", facets: ["province", "tier"], disjunctive_facets: true },
        }
        const { hits, facets, metadata } = await search(listing)
        expect(hits.map(({ document }) => document.price_mad)).toEqual([900, 120])
        expect(facets?.province?.values).toEqual([{ value: "al-hoceima", count: 2 }])
        expect(metadata.count).toBe(2)
      })
    })

    describe("a document follows", () => {
      it("its price", async () => {
        await updateProductVariantsWorkflow(container).run({
          input: {
            product_variants: [{ id: honey.variant_id, prices: [{ currency_code: "mad", amount: 95.5 }] }],
          },
        })
        await eventually(async () => expect((await documentOf(honey))?.price_mad).toBe(95.5))
      })

      it("its stock", async () => {
        const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
          entity: "variant",
          fields: ["inventory_items.inventory.location_levels.*"],
          filters: { id: honey.variant_id },
        })
        const level = data[0]?.inventory_items?.[0]?.inventory?.location_levels?.[0]
        const { inventory_item_id, location_id } = level as { inventory_item_id: string; location_id: string }
        const sell = (stocked_quantity: number) =>
          updateInventoryLevelsWorkflow(container).run({
            input: { updates: [{ inventory_item_id, location_id, stocked_quantity }] },
          })
        await sell(0)
        await eventually(async () =>
          expect(await documentOf(honey)).toMatchObject({ in_stock: false, available: false }),
        )
        await sell(10)
        const inventory = container.resolve(Modules.INVENTORY)
        await inventory.createReservationItems([{ inventory_item_id, location_id, quantity: 10 }])
        await eventually(async () => expect((await documentOf(honey))?.in_stock).toBe(false))
      })

      it("its translations and its title", async () => {
        await container.resolve(Modules.TRANSLATION).createTranslations([
          {
            reference: "product",
            reference_id: honey.id,
            locale_code: "ar",
            translations: { title: "عسل الزعتر" },
          },
        ])
        await updateProductsWorkflow(container).run({
          input: { products: [{ id: honey.id, title: "Miel de thym" }] },
        })
        await eventually(async () => {
          expect((await documentOf(honey))?.title_ar).toBe("عسل الزعتر")
          expect(await titlesFor({ filters: { q: "العسل" } })).toEqual(["Miel de thym"])
        })
      })

      it("its category, and the category's name", async () => {
        const { result } = await createProductCategoriesWorkflow(container).run({
          input: { product_categories: [{ name: "Ruche", handle: "hive", is_active: true }] },
        })
        const category = result[0]
        const input = { products: [{ id: honey.id, category_ids: [category!.id] }] }
        await updateProductsWorkflow(container).run({ input })
        await eventually(async () => expect((await documentOf(honey))?.category).toBe("hive"))
        const rename = { selector: { id: category!.id }, update: { name: "Rucher" } }
        await updateProductCategoriesWorkflow(container).run({ input: rename })
        await eventually(async () => {
          expect((await search({ filters: { q: "rucher" } })).metadata.count).toBe(1)
          expect((await search({ filters: { category_path: "hive" } })).metadata.count).toBe(1)
        })
      })

      it("its cooperative's name", async () => {
        const input = { id: rif, actor: SYSTEM_ACTOR, changes: { name: { fr: "Coopérative Tamezdakht" } } }
        await updateCooperativeWorkflow(container).run({ input })
        await eventually(async () =>
          expect((await search({ filters: { q: "tamezdakht" } })).metadata.count).toBe(2),
        )
      })
    })

    describe("what cannot be bought cannot be found", () => {
      it("all goods of a suspended cooperative, until it is reopened", async () => {
        await suspend(rif)
        await eventually(async () => expect((await search({})).metadata.count).toBe(0))
        await reopenCooperativeWorkflow(container).run({
          input: { id: rif, actor: SYSTEM_ACTOR, reason: null },
        })
        await eventually(async () => expect((await search({})).metadata.count).toBe(2))
      })

      it("a draft, a deleted product", async () => {
        await updateProductsWorkflow(container).run({
          input: { products: [{ id: honey.id, status: "draft" }] },
        })
        await eventually(async () => expect((await search({})).metadata.count).toBe(1))
        await deleteProductsWorkflow(container).run({ input: { ids: [carpet.id] } })
        await eventually(async () => expect((await search({})).metadata.count).toBe(0))
      })
    })

    it("reads as many queries for the goods of a large cooperative as for those of a small one", async () => {
      const searchModule = container.resolve(Modules.SEARCH)
      const event = { name: "cooperative.updated", data: { id: rif } }
      await searchModule.ingest(event)
      const few = await countQueries(container, () => searchModule.ingest(event))
      for (let i = 0; i < 8; i += 1) await buildProduct(container, market, rif, `poterie-${i}`)
      await eventually(async () => expect((await search({})).metadata.count).toBe(10))
      expect(await countQueries(container, () => searchModule.ingest(event))).toBe(few)
    })

    describe("bad searches", () => {
      it.each([
        "   ",
        '"',
        "\\",
        "l'huile \"d'argan\\",
        "-miel",
        "<script>alert(1)</script>",
        "\u0000",
        "\ud800",
        "%_",
        "'; drop table product;--",
      ])("the words %j are searched like any others", async (q) => {
        expect((await search({ filters: { q } })).hits).toBeInstanceOf(Array)
      })

      it("answer 400 with a code, never a 500 or a stack trace", async () => {
        const cases: [unknown, string | undefined][] = [
          [{ entity: "product", filters: { q: "x".repeat(10_240) } }, "query_too_long"],
          [{ entity: "product", filters: { $and: 5 } }, "invalid_filters"],
          [{ entity: "product", pagination: { take: 100 } }, "page_too_large"],
          [{ entity: "product", filters: { price_mad: { $gt: "cheap" } } }, undefined],
          [{ entity: "product", filters: { title_fr: "x" } }, undefined],
          [{ entity: "product", filters: { handle: { $like: "%a%" } } }, undefined],
          [{ entity: "product", fields: ["turn"] }, undefined],
          [{ entity: "product", search_options: { vector: { query: "x" } } }, undefined],
          [{ entity: "product", pagination: { cursor: "x" } }, undefined],
          ["{broken", "malformed_request"],
        ]
        for (const [body, code] of cases) {
          const answer = await refused(body, { "content-type": "application/json" })
          expect({ body, ...answer }).toMatchObject({ body, status: 400, ...(code ? { code } : {}) })
          expect(answer.stack).toBeUndefined()
        }
        expect((await refused({ entity: "cooperative_member" })).status).toBe(404)
      })

      it("cannot reach past the public fields of a cooperative", async () => {
        const { data } = await api.post("/store/search", { entity: "cooperative" }, market)
        const [hit] = data.results[0].hits
        expect(Object.keys(hit.document).sort()).toEqual(
          ["handle", "id", "name_ar", "name_fr", "province", "region", "women_members"].sort(),
        )
      })
    })

    describe("suggestions", () => {
      const suggest = async (q: string, lang = "fr") =>
        (await api.get(`/store/suggestions?q=${encodeURIComponent(q)}&lang=${lang}`, market)).data

      it("complete what is being typed, in the reader's language", async () => {
        await eventually(async () =>
          expect(await suggest("mie")).toEqual({
            products: [{ handle: "miel-de-thym", title: "miel-de-thym", thumbnail: null, price_mad: 120 }],
            categories: [],
            cooperatives: [],
            provinces: [],
          }),
        )
        expect((await suggest("الري", "ar")).cooperatives).toEqual([{ handle: "rif", name: "تعاونية الريف" }])
        expect((await suggest("al hoc")).provinces).toEqual([{ slug: "al-hoceima", name: "Al Hoceima" }])
      })

      it("are empty for nothing, and refuse what nobody types", async () => {
        expect(await suggest("   ")).toEqual({
          products: [],
          categories: [],
          cooperatives: [],
          provinces: [],
        })
        const path = `/store/suggestions?q=${"x".repeat(300)}`
        const { status, data } = await api.get(path, { ...market, validateStatus: () => true })
        expect({ status, fields: data.fields }).toEqual({ status: 400, fields: { q: "query_too_long" } })
      })
    })
  },
})
