import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { COOPERATIVE_MODULE } from "../../../src/modules/cooperative"
import { SYSTEM_ACTOR } from "../../../src/modules/cooperative/actor"
import type { CooperativeModuleService } from "../../../src/modules/cooperative/service"
import { importMarket, SeedRefusal, type ImportReport } from "../../../src/workflows/market-import"
import { SmallSeed } from "./small-seed"

jest.setTimeout(240_000)

const OLIVE_OIL = "olive-oil-extra-virgin-argana"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let seed: SmallSeed
    let first: ImportReport

    const run = (withDemo = true) =>
      importMarket(container, {
        seedFolder: seed.folder,
        withDemo,
        dataFolder: seed.dataFolder,
        mediaFolder: join(seed.dataFolder, "media"),
      })

    const market = (): { publishable_key: string; region_id: string } =>
      JSON.parse(readFileSync(join(seed.dataFolder, "market.json"), "utf8"))

    const storeOptions = () => ({
      headers: { "x-publishable-api-key": market().publishable_key },
      validateStatus: () => true,
    })

    const graph = (entity: string, fields: string[], filters: object = {}) =>
      container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity, fields, filters })

    const readProduct = async (handle: string) => {
      const fields = ["*", "variants.*", "variants.prices.*", "cooperative.handle", "type.value"]
      const { data } = await graph("product", fields, { handle })
      return data[0]
    }

    type Variant = { id: string; sku: string; manage_inventory: boolean; prices: { amount: number }[] }

    const sizeOf = ({ variants }: { variants: Variant[] }, size: string): Variant => {
      const variant = variants.find(({ sku }) => sku.endsWith(`-${size}`))
      if (!variant) throw new Error(`There is no size ${size}.`)
      return variant
    }

    const countProducts = async () => (await container.resolve(Modules.PRODUCT).listAndCountProducts())[1]

    beforeAll(async () => {
      container = getContainer()
      seed = new SmallSeed()
      first = await run()
    })

    describe("a first import", () => {
      it("makes a market out of an empty shop, and says what it made", async () => {
        expect(first.done).toMatchObject({
          regions: { created: 12, updated: 0, unchanged: 0 },
          provinces: { created: 75 },
          cooperatives: { created: 3 },
          members: { created: 3 },
          admins: { created: 3 },
        })
        expect(first.done.products?.created).toBe(await countProducts())
        expect(first.done.products?.created).toBeGreaterThan(12)
      })

      it("puts goods on sale with their price, their maker and their label", async () => {
        const product = await readProduct(OLIVE_OIL)
        expect(product).toMatchObject({
          title: "Huile d’olive vierge extra",
          status: "published",
          cooperative: { handle: "demo-argana" },
          type: { value: "good" },
          thumbnail: expect.stringMatching(/^\/media\/illustrations\/olive-oil-[1-4]-640\.webp$/),
          metadata: { illustration: true, labels: [{ type: "AOP", name: "Huile d’olive Tyout Chiadma" }] },
        })
        expect(sizeOf(product, "1l").prices).toEqual([
          expect.objectContaining({ amount: 98, currency_code: "mad" }),
        ])
      })

      it("names products in every language", async () => {
        const { id } = await readProduct(OLIVE_OIL)
        const { data } = await graph("translation", ["locale_code", "translations"], { reference_id: id })
        const titles = Object.fromEntries(
          data.map(({ locale_code, translations }) => [locale_code, translations.title]),
        )
        expect(titles).toEqual({
          ar: "زيت زيتون بكر ممتازة",
          en: "Extra virgin olive oil",
          zgh: expect.any(String),
        })
      })

      it("lets a shopper put goods of a verified cooperative in a cart, and none of one that waits", async () => {
        const oil = await readProduct("olive-oil-family-argana")
        const jellaba = await readProduct("jellaba-wool-men-al-assala")
        const add = (variant_id: string) =>
          api.post(
            "/store/carts",
            { region_id: market().region_id, items: [{ variant_id, quantity: 1 }] },
            storeOptions(),
          )
        const { status, data } = await add(sizeOf(oil, "3l").id)
        expect(status).toBe(200)
        expect(data.cart.items[0]).toMatchObject({ unit_price: 250, requires_shipping: true })
        expect((await add(jellaba.variants[0].id)).data.code).toBe("cooperative_unavailable")
      })

      it("sells services that nobody delivers and that are never out of stock", async () => {
        const workshop = await readProduct("craft-workshops-pottery-tifawin")
        expect(workshop).toMatchObject({
          type: { value: "service" },
          metadata: { price_from: true, price_unit: "per_person" },
        })
        expect(workshop.variants[0].manage_inventory).toBe(false)
        const items = [{ variant_id: workshop.variants[0].id, quantity: 2 }]
        const { data } = await api.post(
          "/store/carts",
          { region_id: market().region_id, items },
          storeOptions(),
        )
        expect(data.cart.items[0].requires_shipping).toBe(false)
      })

      it("opens the doors to members, each to its own cooperative, and to admins", async () => {
        const signIn = async (actor: string, email: string, password: string) => {
          const { data } = await api.post(`/auth/${actor}/emailpass`, { email, password })
          return { headers: { authorization: `Bearer ${data.token}` } }
        }
        for (const handle of ["demo-tifawin", "demo-argana"]) {
          const member = await signIn("cooperative", `member@${handle}.example`, "twiza-demo-member")
          const { data } = await api.get("/cooperative/me", member)
          expect(data.cooperative.handle).toBe(handle)
        }
        const admin = await signIn("user", "admin@twiza.example", "twiza-demo-admin")
        expect((await api.get("/admin/products", admin)).status).toBe(200)
      })

      it("proposes the VAT rate of their category to the goods", async () => {
        const { id } = await readProduct(OLIVE_OIL)
        const [rule] = await container
          .resolve(Modules.TAX)
          .listTaxRateRules({ reference_id: id }, { relations: ["tax_rate"] })
        expect(rule?.tax_rate?.code).toBe("exempt")
      })

      it("lays out the pictures", () => {
        expect(existsSync(join(seed.dataFolder, "media/illustrations/olive-oil-1-640.webp"))).toBe(true)
      })
    })

    describe("importing again", () => {
      it("writes nothing when the seed is the same", async () => {
        const before = await readProduct(OLIVE_OIL)
        const { done, isReindexed } = await run()
        for (const { created, updated } of Object.values(done))
          expect({ created, updated }).toEqual({ created: 0, updated: 0 })
        expect(isReindexed).toBe(false)
        expect((await readProduct(OLIVE_OIL)).updated_at).toEqual(before.updated_at)
      })

      it("keeps what an admin corrected and what was sold", async () => {
        const { id } = await readProduct(OLIVE_OIL)
        await container.resolve(Modules.PRODUCT).updateProducts(id, { title: "Corrigé" })
        const inventory = container.resolve(Modules.INVENTORY)
        const [level] = await inventory.listInventoryLevels({}, { take: 1 })
        await inventory.updateInventoryLevels([{ ...level!, stocked_quantity: 777 }])
        await run()
        expect((await readProduct(OLIVE_OIL)).title).toBe("Corrigé")
        expect((await inventory.retrieveInventoryLevel(level!.id)).stocked_quantity).toBe(777)
      })

      it("changes only the product whose text or price changed, and keeps its sizes", async () => {
        const before = await readProduct(OLIVE_OIL)
        seed.edit(
          "data/products/oils.json",
          '"fr": "Huile d’olive vierge extra"',
          '"fr": "Huile d’olive nouvelle"',
        )
        seed.edit("data/products/oils.json", '"price": 55', '"price": 60')
        const { done, isReindexed } = await run()
        seed = new SmallSeed()
        expect(done.products).toMatchObject({ created: 0, updated: 1 })
        expect(isReindexed).toBe(true)
        const after = await readProduct(OLIVE_OIL)
        expect(after.title).toBe("Huile d’olive nouvelle")
        expect(sizeOf(after, "500ml").id).toBe(sizeOf(before, "500ml").id)
        expect(sizeOf(after, "500ml").prices.map(({ amount }) => amount)).toEqual([60])
        expect(after.variants).toHaveLength(before.variants.length)
      })

      it("does not reopen a cooperative that an admin suspended", async () => {
        const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
        const [cooperative] = await service.listCooperatives({ handle: "demo-argana" })
        if (!cooperative) throw new Error("demo-argana was not imported")
        const { id } = cooperative
        await service.changeStatus({ id, action: "suspend", actor: SYSTEM_ACTOR, reason: "Contrôle" })
        await run()
        expect((await service.retrieveCooperative(id)).status).toBe("suspended")
      })

      it("completes an import that was interrupted", async () => {
        const { id, variants } = await readProduct(OLIVE_OIL)
        const { data } = await graph("product", ["cooperative.id"], { id })
        await container.resolve(ContainerRegistrationKeys.LINK).dismiss({
          [Modules.PRODUCT]: { product_id: id },
          [COOPERATIVE_MODULE]: { cooperative_id: data[0].cooperative.id },
        })
        const translation = container.resolve(Modules.TRANSLATION)
        const ids = [id, ...variants.map((variant: { id: string }) => variant.id)]
        const texts = await translation.listTranslations({ reference_id: ids }, { take: 100 })
        await translation.deleteTranslations(texts.map((text) => text.id))
        const { done } = await run()
        expect(done.products_to_makers).toMatchObject({ created: 1 })
        expect(done.product_texts).toMatchObject({ created: texts.length })
        expect((await readProduct(OLIVE_OIL)).cooperative.handle).toBe("demo-argana")
      })
    })

    describe("a broken seed", () => {
      it("is refused whole: nothing of it is written", async () => {
        seed.edit("data/product-taxonomy.json", "Huiles et pâtes à tartiner", "Huiles")
        seed.edit("data/products/pottery.json", /"price": \d+/, '"price": -5')
        const refusal: unknown = await run().catch((error: unknown) => error)
        seed = new SmallSeed()
        expect(refusal).toBeInstanceOf(SeedRefusal)
        expect(String(refusal)).toContain(
          "data/products/pottery.json, leaves[0].templates[0].variants[0].price",
        )
        const { data } = await graph("product_category", ["name"], { handle: "oils" })
        expect(data[0].name).toBe("Huiles et pâtes à tartiner")
      })
    })

    describe("a market without demonstration", () => {
      it("gets its places, categories and settings, and no goods", async () => {
        const { done } = await run(false)
        expect(Object.keys(done)).toEqual([
          "languages",
          "regions",
          "provinces",
          "categories",
          "category_names",
          "pictures",
        ])
      })
    })
  },
})
