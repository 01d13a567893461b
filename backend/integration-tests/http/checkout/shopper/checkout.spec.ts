import type { MedusaContainer } from "@medusajs/framework/types"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { buildScene, type Scene } from "../scene"
import { type Shopper, shopperClient } from "../shopper-client"

jest.setTimeout(180_000)

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let scene: Scene
    let shopper: Shopper

    beforeAll(async () => {
      container = getContainer()
      scene = await buildScene(container)
      shopper = shopperClient(api, scene)
    })

    const threeCooperatives = () => [
      { variant_id: scene.goods.oil.variant_id, quantity: 2 },
      { variant_id: scene.goods.honey.variant_id, quantity: 1 },
      { variant_id: scene.goods.rug.variant_id, quantity: 1 },
    ]

    describe("a cart of three cooperatives", () => {
      it("is read by cooperative, each with its own deliveries priced by weight and province", async () => {
        const cartId = await shopper.openCart(threeCooperatives())
        const { status, data } = await shopper.summary(cartId, "?lang=fr&province=al-hoceima")
        expect(status).toBe(200)
        expect(data.cart).toMatchObject({ item_count: 4, subtotal: 1613.99, total: 1613.99, is_ready: false })
        const prices = data.groups.map((group: any) => group.delivery_options.map((o: any) => [o.kind, o.amount]))
        expect(prices).toEqual([
          [["delivery", 20], ["pickup", 0]],
          [["delivery", 20], ["pickup", 0]],
          [["delivery", 45], ["pickup", 0]],
        ])
      })

      it("is checked out in one call and ordered in another", async () => {
        const cartId = await shopper.openCart(threeCooperatives())
        const checked = await shopper.checkOutAll(cartId)
        expect(checked.status).toBe(200)
        expect(checked.data.cart).toMatchObject({ shipping_total: 85, total: 1698.99, is_ready: true, payment: "cash_on_delivery" })
        expect(checked.data.problems).toEqual([])
        const { status, data } = await shopper.complete(cartId)
        expect([status, data.type]).toEqual([200, "order"])
        expect(data.order.total).toBe(1698.99)
      })
    })
  },
})
