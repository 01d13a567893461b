import type { MedusaContainer } from "@medusajs/framework/types"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { SYSTEM_ACTOR } from "../../../../src/modules/cooperative/actor"
import { suspendCooperativeWorkflow, updateCooperativeWorkflow } from "../../../../src/workflows/cooperative"
import {
  buildCooperative,
  buildDraftCooperative,
  buildMarket,
  buildProduct,
  buildProvinces,
  type BuiltProduct,
  type Market,
} from "../../../builders"

jest.setTimeout(180_000)

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let market: Market
    let cooperativeId: string
    let oil: BuiltProduct

    beforeAll(async () => {
      container = getContainer()
      await buildProvinces(container)
      market = await buildMarket(container)
      cooperativeId = await buildCooperative(container, "tifawin")
      oil = await buildProduct(container, market, cooperativeId, "huile-argan")
    })

    const options = () => ({ headers: market.headers, validateStatus: () => true })

    const createCart = (items: object[] = []) =>
      api.post("/store/carts", { region_id: market.region_id, items }, options())

    const addToCart = async (item: unknown) => {
      const { data } = await createCart()
      return await api.post(`/store/carts/${data.cart.id}/line-items`, item, options())
    }

    const suspend = () =>
      suspendCooperativeWorkflow(container).run({
        input: { id: cooperativeId, actor: SYSTEM_ACTOR, reason: "Contrôle en cours" },
      })

    describe("what may be put in a cart", () => {
      it("a verified cooperative's goods can be bought", async () => {
        const { status, data } = await addToCart({ variant_id: oil.variant_id, quantity: 2 })
        expect(status).toBe(200)
        expect(data.cart.items).toEqual([expect.objectContaining({ quantity: 2, unit_price: 149.5 })])
      })

      it("a suspended cooperative's goods cannot be added to a cart", async () => {
        await suspend()
        const { status, data } = await addToCart({ variant_id: oil.variant_id, quantity: 1 })
        expect(status).toBe(400)
        expect(data).toEqual({
          type: "invalid_data",
          code: "cooperative_unavailable",
          message: expect.any(String),
          fields: { [oil.variant_id]: "cooperative_unavailable" },
        })
      })

      it("a cart cannot be created with a suspended cooperative's goods", async () => {
        await suspend()
        const { status, data } = await createCart([{ variant_id: oil.variant_id, quantity: 1 }])
        expect([status, data.code]).toEqual([400, "cooperative_unavailable"])
      })

      it("an older cart cannot take more of a cooperative suspended meanwhile, but can take it out", async () => {
        const { data } = await createCart([{ variant_id: oil.variant_id, quantity: 1 }])
        const line = `/store/carts/${data.cart.id}/line-items/${data.cart.items[0].id}`
        await suspend()
        const more = await api.post(line, { quantity: 2 }, options())
        expect([more.status, more.data.code]).toEqual([400, "cooperative_unavailable"])
        const out = await api.delete(line, options())
        expect(out.data.parent.items).toEqual([])
      })

      it("a draft cooperative's goods cannot be bought", async () => {
        const draftId = await buildDraftCooperative(container, "brouillon")
        const product = await buildProduct(container, market, draftId, "savon")
        const { data } = await addToCart({ variant_id: product.variant_id, quantity: 1 })
        expect(data.code).toBe("cooperative_unavailable")
      })

      it("a cooperative closed for holidays sells again after them", async () => {
        const close = (closed_until: Date) =>
          updateCooperativeWorkflow(container).run({
            input: { id: cooperativeId, changes: { closed_until }, actor: SYSTEM_ACTOR },
          })
        await close(new Date(Date.now() + 86_400_000))
        const closed = await addToCart({ variant_id: oil.variant_id, quantity: 1 })
        expect([closed.status, closed.data.code]).toEqual([400, "cooperative_closed"])
        await close(new Date(Date.now() - 1000))
        const open = await addToCart({ variant_id: oil.variant_id, quantity: 1 })
        expect(open.status).toBe(200)
      })

      it("an unpublished product cannot be bought", async () => {
        const draft = await buildProduct(container, market, cooperativeId, "essai", { status: "draft" })
        const { data } = await addToCart({ variant_id: draft.variant_id, quantity: 1 })
        expect(data.code).toBe("product_unavailable")
      })
    })

    describe("how much may be put in a cart", () => {
      it.each([0, -1, 1e9, 1001, 0.5, "deux", null, true, [2], { n: 2 }])(
        "refuses the quantity %p",
        async (quantity) => {
          const { status, data } = await addToCart({ variant_id: oil.variant_id, quantity })
          expect([status, data.code]).toEqual([400, "invalid_quantity"])
        },
      )

      it("refuses a bad quantity when a cart is created or a line changed", async () => {
        const created = await createCart([{ variant_id: oil.variant_id, quantity: -1 }])
        expect([created.status, created.data.code]).toEqual([400, "invalid_quantity"])
        const { data } = await createCart([{ variant_id: oil.variant_id, quantity: 1 }])
        const line = `/store/carts/${data.cart.id}/line-items/${data.cart.items[0].id}`
        const changed = await api.post(line, { quantity: 1e9 }, options())
        expect([changed.status, changed.data.code]).toEqual([400, "invalid_quantity"])
      })

      it("counts what the line already holds", async () => {
        const plenty = await buildProduct(container, market, cooperativeId, "savon-beldi", { stock: 5000 })
        const { data } = await createCart([{ variant_id: plenty.variant_id, quantity: 600 }])
        const item = { variant_id: plenty.variant_id, quantity: 600 }
        const more = await api.post(`/store/carts/${data.cart.id}/line-items`, item, options())
        expect([more.status, more.data.code]).toEqual([400, "invalid_quantity"])
      })
    })
  },
})
