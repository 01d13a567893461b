import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { deleteProductsWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner, TestEventUtils } from "@medusajs/test-utils"
import { Modules } from "@medusajs/framework/utils"
import {
  importProvincesWorkflow,
  reviewProductOriginsWorkflow,
  setProductProvinceWorkflow,
} from "@twiza/plugin-province/workflows"
import { SYSTEM_ACTOR } from "../../../../src/modules/cooperative/actor"
import { updateCooperativeWorkflow } from "../../../../src/workflows/cooperative"
import { buildCooperative, buildMarket, buildProduct, signInAdmin, type SignedIn } from "../../../builders"

jest.setTimeout(180_000)

const REFERENCE = join(__dirname, "../../../../../seed/data/regions-provinces.json")

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let admin: SignedIn
    let cooperativeId: string
    let productId: string

    beforeAll(async () => {
      container = getContainer()
      const content: unknown = JSON.parse(readFileSync(REFERENCE, "utf8"))
      await importProvincesWorkflow(container).run({ input: { content } })
      const market = await buildMarket(container)
      cooperativeId = await buildCooperative(container, "tifawin", {
        province_id: "al-hoceima",
        further_province_ids: ["chefchaouen"],
      })
      productId = (await buildProduct(container, market, cooperativeId, "miel")).id
      admin = await signInAdmin(api, container)
    })

    const options = () => ({ headers: admin.headers, validateStatus: () => true })
    const origin = async () => (await api.get(`/admin/products/${productId}/origin`, options())).data.origin
    const send = (path: string, body: object) => api.post(`/admin/products/${path}`, body, options())
    const decide = (decision: string) => send(`${productId}/origin/decision`, { decision })
    const ask = (province_id: string | null) =>
      setProductProvinceWorkflow(container).run({ input: { product_id: productId, province_id } })

    describe("the country", () => {
      it("has 12 regions and 75 provinces and prefectures, and coverage for each", async () => {
        const { data } = await api.get("/admin/provinces", options())
        expect([data.regions.length, data.provinces.length]).toEqual([12, 75])
        const home = data.provinces.find(({ slug }: { slug: string }) => slug === "al-hoceima")
        expect(home).toMatchObject({ product_count: 1, cooperative_count: 1 })
      })
    })

    describe("a product's origin", () => {
      it("is its cooperative's province until somebody says otherwise", async () => {
        expect(await origin()).toMatchObject({
          province_id: "al-hoceima",
          state: "inherited",
          awaiting: null,
        })
      })

      it("moves at once within what the cooperative declared, and back again", async () => {
        await ask("chefchaouen")
        expect(await origin()).toMatchObject({ province_id: "chefchaouen", state: "declared" })
        await ask(null)
        expect(await origin()).toMatchObject({ province_id: "al-hoceima", state: "inherited" })
      })

      it("waits for an admin outside of it, and moves when the admin approves", async () => {
        await ask("taroudannt")
        expect(await origin()).toMatchObject({ province_id: "al-hoceima", awaiting: "taroudannt" })
        const queue = (await api.get("/admin/product-origins", options())).data
        expect(queue).toMatchObject({
          count: 1,
          product_origins: [{ product: { id: productId, title: "miel" } }],
        })
        expect((await decide("approve")).data.origin).toMatchObject({
          province_id: "taroudannt",
          state: "approved",
        })
        expect((await api.get("/admin/product-origins", options())).data.count).toBe(0)
      })

      it("stays where it was when the admin refuses", async () => {
        await ask("taroudannt")
        expect((await decide("refuse")).data.origin).toMatchObject({
          province_id: "al-hoceima",
          state: "refused",
        })
      })

      it("waits again when its cooperative gives up the province", async () => {
        await ask("chefchaouen")
        await updateCooperativeWorkflow(container).run({
          input: { id: cooperativeId, changes: { further_province_ids: [] }, actor: SYSTEM_ACTOR },
        })
        expect(await origin()).toMatchObject({ province_id: "al-hoceima", awaiting: "chefchaouen" })
        await reviewProductOriginsWorkflow(container).run({ input: { product_ids: [productId] } })
        expect((await api.get("/admin/product-origins", options())).data.count).toBe(1)
        expect((await decide("approve")).data.origin).toMatchObject({
          province_id: "chefchaouen",
          state: "approved",
        })
      })

      it("is approved at once on an admin's own word, with that admin's name on it", async () => {
        const { data } = await send(`${productId}/origin`, { province: "azilal", note: "Visite du 12 mars" })
        expect(data.origin).toMatchObject({
          province_id: "azilal",
          state: "approved",
          note: "Visite du 12 mars",
        })
        expect(data.origin.decided_by).toEqual(expect.any(String))
      })

      it("tells those who listen that it changed", async () => {
        const bus = container.resolve(Modules.EVENT_BUS)
        const heard = new Promise((resolve) =>
          bus.subscribe("product_origin.changed", ({ data }) => Promise.resolve(resolve(data))),
        )
        await ask("chefchaouen")
        await expect(heard).resolves.toEqual({ id: productId })
      })

      it("is forgotten with its product", async () => {
        await ask("taroudannt")
        const deleted = TestEventUtils.waitSubscribersExecution(
          "product.deleted",
          container.resolve(Modules.EVENT_BUS),
        )
        await deleteProductsWorkflow(container).run({ input: { ids: [productId] } })
        await deleted
        expect((await api.get("/admin/product-origins", options())).data.count).toBe(0)
      })

      it.each([
        ["an unknown province", `origin`, { province: "atlantis" }, 400, "unknown_province"],
        ["no province at all", `origin`, {}, 400, "invalid_input"],
        ["a province of 10,000 letters", `origin`, { province: "a".repeat(10_000) }, 400, "invalid_input"],
        [
          "a note of 10,000 letters",
          `origin`,
          { province: "azilal", note: "a".repeat(10_000) },
          400,
          "invalid_input",
        ],
        ["a decision that is none", `origin/decision`, { decision: "maybe" }, 400, "invalid_input"],
        [
          "a decision on what does not wait",
          `origin/decision`,
          { decision: "approve" },
          404,
          "product_origin_not_found",
        ],
      ])("refuses %s", async (_name, path, body, status, code) => {
        const answer = await send(`${productId}/${path}`, body)
        expect([answer.status, answer.data.code]).toEqual([status, code])
      })

      it("refuses a product that does not exist", async () => {
        const { status, data } = await send("prod_none/origin", { province: "azilal" })
        expect([status, data.code]).toEqual([404, "product_not_found"])
      })
    })
  },
})
