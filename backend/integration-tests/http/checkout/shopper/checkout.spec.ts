import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { COOPERATIVE_MODULE } from "../../../../src/modules/cooperative"
import type { CooperativeModuleService } from "../../../../src/modules/cooperative/service"
import { SYSTEM_ACTOR } from "../../../../src/modules/cooperative/actor"
import type { CooperativeOrderModuleService } from "../../../../src/modules/cooperative-order/service"
import { suspendCooperativeWorkflow } from "../../../../src/workflows/cooperative"
import { repairCooperativeOrders } from "../../../../src/workflows/cooperative-order/repair-cooperative-orders"
import { moveCooperativeShop } from "../../../../src/workflows/delivery/move-cooperative-shop"
import { openCooperativeShopsWorkflow } from "../../../../src/workflows/delivery"
import { setUpMarketWorkflow } from "../../../../src/workflows/market"
import { buildProduct } from "../../../builders"
import { ADDRESS, buildScene, CONTACT, type Scene, VAT } from "../scene"
import { type Answer, type CartGroup, type PartView, type Shopper, shopperClient } from "../shopper-client"

jest.setTimeout(180_000)

const centimes = (amount: number) => Math.round(amount * 100)
const codeOf = ({ status, data }: Answer) => [status, data.code]

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
    const one = (variant_id: string, quantity = 1) => [{ variant_id, quantity }]
    const suspend = (id: string) =>
      suspendCooperativeWorkflow(container).run({ input: { id, actor: SYSTEM_ACTOR, reason: "Contrôle" } })
    const moveCooperative = async (id: string, province_id: string) => {
      await container
        .resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
        .updateCooperatives({ id, province_id })
      await moveCooperativeShop(container, id)
    }
    const countOrders = async () => (await container.resolve(Modules.ORDER).listOrders({})).length
    const readRows = async (entity: string, fields: string[], filters: object) =>
      (await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity, fields, filters })).data
    const lookup = (number: unknown, by: object = { phone: CONTACT.phone }) =>
      shopper.post("/store/order-lookup", { number, ...by })

    describe("a cart of three cooperatives", () => {
      it("is read by cooperative, each with its own deliveries priced by weight and province", async () => {
        const cartId = await shopper.openCart(threeCooperatives())
        const { status, data } = await shopper.summary(cartId, "?lang=fr&province=al-hoceima")
        expect(status).toBe(200)
        expect(data.cart).toMatchObject({ item_count: 4, subtotal: 1613.99, total: 1613.99, is_ready: false })
        const prices = data.groups.map((group: CartGroup) =>
          group.delivery_options.map(({ kind, amount }) => [kind, amount]),
        )
        expect(prices).toEqual([
          [
            ["delivery", 20],
            ["pickup", 0],
          ],
          [
            ["delivery", 20],
            ["pickup", 0],
          ],
          [
            ["delivery", 45],
            ["pickup", 0],
          ],
        ])
        expect(data.problems.map(({ code }: { code: string }) => code)).toEqual(
          Array(3).fill("delivery_missing"),
        )
      })

      it("is checked out in one call, and becomes one order of three parts that add up to its total", async () => {
        const cartId = await shopper.openCart(threeCooperatives())
        const checked = await shopper.checkOutAll(cartId)
        expect(checked.status).toBe(200)
        expect(checked.data.cart).toMatchObject({
          shipping_total: 85,
          total: 1698.99,
          is_ready: true,
          payment: "cash_on_delivery",
        })
        expect(checked.data.problems).toEqual([])
        const { status, data } = await shopper.complete(cartId)
        expect([status, data.type, data.order.total]).toEqual([200, "order", 1698.99])
        const found = await lookup(data.order.display_id)
        expect(found.status).toBe(200)
        expect(found.data.order).toMatchObject({
          number: String(data.order.display_id),
          status: "pending",
          lang: "fr",
          totals: {
            items: 1613.99,
            shipping: 85,
            total: 1698.99,
            tax: Math.round(data.order.tax_total * 100) / 100,
          },
          payment: { method: "cash_on_delivery", status: "unpaid", paid: 0, due: 1698.99 },
          address: { ...ADDRESS, note: null, name: CONTACT.name, phone: "+212612345678" },
        })
        const parts: PartView[] = found.data.parts
        expect(parts.map(({ number }) => number)).toEqual(
          [1, 2, 3].map((n) => `${data.order.display_id}-${n}`),
        )
        expect(parts.map(({ cooperative, totals }) => [cooperative.handle, totals.total]).sort()).toEqual([
          ["chaouen", 1279.99],
          ["ketama", 100],
          ["rif", 319],
        ])
        const tax = parts.reduce((sum, { totals }) => sum + centimes(totals.tax), 0)
        expect(tax).toBe(centimes(data.order.tax_total))
      })

      it("is delivered to one address or fetched, as chosen for each cooperative, and repriced when the address changes", async () => {
        const cartId = await shopper.openCart(threeCooperatives())
        await shopper.checkOutAll(cartId)
        const { rif, chaouen } = scene.cooperatives
        const { data: before } = await shopper.summary(cartId)
        const pickup = before.groups.find((g: CartGroup) => g.cooperative.id === chaouen).delivery_options[1]
          .id
        await shopper.checkout(cartId, { deliveries: { [chaouen]: pickup } })
        const { data } = await shopper.checkout(cartId, { address: { ...ADDRESS, province: "chefchaouen" } })
        const shipping = Object.fromEntries(
          data.groups.map((g: CartGroup) => [g.cooperative.id, g.shipping_total]),
        )
        expect(shipping).toMatchObject({ [rif]: 35, [chaouen]: 0 })
        expect(data.cart.payment).toBeNull()
      })
    })

    describe("services", () => {
      it("need no delivery and make a part without one", async () => {
        const cartId = await shopper.openCart([
          ...one(scene.workshop.variant_id),
          ...one(scene.goods.oil.variant_id),
        ])
        const { data: summary } = await shopper.summary(cartId)
        const group = summary.groups.find((g: CartGroup) => g.cooperative.id === scene.cooperatives.ketama)
        expect(group).toMatchObject({ needs_delivery: false, delivery_options: [] })
        expect((await shopper.checkOutAll(cartId)).status).toBe(200)
        const { data } = await shopper.complete(cartId)
        const found = await lookup(data.order.display_id)
        const part = found.data.parts.find((p: PartView) => p.cooperative.handle === "ketama")
        expect(part).toMatchObject({ delivery: { kind: "service" }, totals: { shipping: 0, total: 300 } })
      })

      it("can be bought alone, with a name and a phone only", async () => {
        const cartId = await shopper.openCart(one(scene.workshop.variant_id))
        const body = { contact: { name: "Amina", phone: "0612345678" }, payment: "cash_on_delivery" }
        expect((await shopper.checkout(cartId, body)).data.cart.is_ready).toBe(true)
        expect((await shopper.complete(cartId)).data.type).toBe("order")
      })
    })

    describe("a cooperative suspended while its goods lie in a cart", () => {
      it("is named item by item; the others can still be bought once its goods are taken out", async () => {
        const cartId = await shopper.openCart(threeCooperatives())
        await shopper.checkOutAll(cartId)
        await suspend(scene.cooperatives.ketama)
        const { data } = await shopper.summary(cartId)
        expect(data.problems).toEqual([
          expect.objectContaining({
            code: "cooperative_unavailable",
            cooperative_id: scene.cooperatives.ketama,
          }),
        ])
        expect(codeOf(await shopper.complete(cartId))).toEqual([400, "cooperative_unavailable"])
        expect(await countOrders()).toBe(0)
        await shopper.remove(`/store/carts/${cartId}/line-items/${data.problems[0].item_id}`)
        expect((await shopper.checkOutAll(cartId)).data.cart).toMatchObject({
          is_ready: true,
          shipping_total: 65,
        })
        const { data: completed } = await shopper.complete(cartId)
        expect(completed.order.total).toBe(1598.99)
      })

      it("cannot be added to a cart any more", async () => {
        await suspend(scene.cooperatives.ketama)
        const cartId = await shopper.openCart(one(scene.goods.oil.variant_id))
        const answer = await shopper.post(
          `/store/carts/${cartId}/line-items`,
          one(scene.goods.honey.variant_id)[0],
        )
        expect(codeOf(answer)).toEqual([400, "cooperative_unavailable"])
      })
    })

    describe("stock", () => {
      it("running out between cart and order is told, the cart is kept and nothing is charged", async () => {
        const [mine, theirs] = [
          await shopper.openCart(one(scene.goods.lastBowl.variant_id)),
          await shopper.openCart(one(scene.goods.lastBowl.variant_id)),
        ]
        await shopper.checkOutAll(mine)
        await shopper.checkOutAll(theirs)
        expect((await shopper.complete(theirs)).status).toBe(200)
        const refused = await shopper.complete(mine)
        expect(codeOf(refused)).toEqual([400, "out_of_stock"])
        const { data } = await shopper.summary(mine)
        expect(data.groups[0].items[0]).toMatchObject({ problem: "out_of_stock", max_quantity: 0 })
        expect(Object.keys(refused.data.fields)).toEqual([data.groups[0].items[0].id])
        expect(await countOrders()).toBe(1)
        expect(await container.resolve(Modules.PAYMENT).listPayments({})).toHaveLength(1)
      })

      it("gives the last unit to one of two buyers who order at the same moment", async () => {
        const carts = await Promise.all(
          [1, 2].map(() => shopper.openCart(one(scene.goods.lastBowl.variant_id))),
        )
        for (const cart of carts) await shopper.checkOutAll(cart)
        const answers = await Promise.all(carts.map((cart) => shopper.complete(cart)))
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
        expect(answers.find(({ status }) => status === 400)?.data.code).toBe("out_of_stock")
        expect(await countOrders()).toBe(1)
        const loser = carts[answers.findIndex(({ status }) => status === 400)]!
        expect((await shopper.summary(loser)).data.cart.item_count).toBe(1)
      })
    })

    describe("ordering", () => {
      it("the same cart twice, or twice at once, gives one order", async () => {
        const cartId = await shopper.openCart(threeCooperatives())
        await shopper.checkOutAll(cartId)
        const answers = await Promise.all([1, 2, 3].map(() => shopper.complete(cartId)))
        answers.push(await shopper.complete(cartId))
        const ids = new Set(answers.filter(({ status }) => status === 200).map(({ data }) => data.order.id))
        expect(ids.size).toBe(1)
        expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true)
        expect(await countOrders()).toBe(1)
        await lookup(answers.at(-1)!.data.order.display_id)
        expect(await readRows("cooperative_order", ["id"], { order_id: [...ids][0] })).toHaveLength(3)
        expect(codeOf(await shopper.summary(cartId))).toEqual([409, "cart_completed"])
        expect(codeOf(await shopper.checkout(cartId, {}))).toEqual([409, "cart_completed"])
      })

      it("is refused, step by step, until everything is known", async () => {
        const cartId = await shopper.openCart(one(scene.goods.oil.variant_id))
        const pay = { payment: "cash_on_delivery" }
        expect(codeOf(await shopper.complete(cartId))).toEqual([400, "payment_missing"])
        expect(codeOf(await shopper.checkout(cartId, pay))).toEqual([400, "contact_missing"])
        await shopper.checkout(cartId, { contact: CONTACT })
        expect(codeOf(await shopper.checkout(cartId, pay))).toEqual([400, "delivery_missing"])
        const { data } = await shopper.summary(cartId)
        await shopper.checkout(cartId, {
          deliveries: { [scene.cooperatives.rif]: data.groups[0].delivery_options[0].id },
        })
        expect(codeOf(await shopper.checkout(cartId, pay))).toEqual([400, "address_missing"])
        await shopper.checkout(cartId, { address: ADDRESS })
        expect((await shopper.checkout(cartId, pay)).data.cart.is_ready).toBe(true)
        expect((await shopper.complete(cartId)).status).toBe(200)
      })

      it("asks for payment again when the cart changed after checkout", async () => {
        const cartId = await shopper.openCart(one(scene.goods.oil.variant_id))
        await shopper.checkOutAll(cartId)
        await shopper.post(`/store/carts/${cartId}/line-items`, one(scene.goods.honey.variant_id)[0])
        const { data } = await shopper.summary(cartId)
        expect(data.cart).toMatchObject({ payment: null, is_ready: false })
        const [status] = codeOf(await shopper.complete(cartId))
        expect([status, await countOrders()]).toEqual([400, 0])
      })

      it("lost between the order and its parts is repaired, once", async () => {
        const cartId = await shopper.openCart(threeCooperatives())
        await shopper.checkOutAll(cartId)
        const { data } = await shopper.complete(cartId)
        const { data: before } = await lookup(data.order.display_id)
        const service = container.resolve<CooperativeOrderModuleService>("cooperativeOrder")
        const lost = before.parts[1]
        const events = await service.listCooperativeOrderEvents({ cooperative_order_id: lost.id })
        await service.deleteCooperativeOrderEvents(events.map(({ id }: { id: string }) => id))
        await service.deleteCooperativeOrders(lost.id)
        const later = new Date(Date.now() + 120_000)
        expect(await repairCooperativeOrders(container, later)).toEqual([data.order.id])
        expect(await repairCooperativeOrders(container, later)).toEqual([])
        const { data: after } = await lookup(data.order.display_id)
        expect(after.parts.map((p: PartView) => [p.number, p.cooperative.handle, p.totals])).toEqual(
          before.parts.map((p: PartView) => [p.number, p.cooperative.handle, p.totals]),
        )
      })
    })

    describe("the market's settings", () => {
      it("are set up once: again changes nothing and answers the same", async () => {
        const again = await setUpMarketWorkflow(container).run({ input: { vat: VAT, day: "2026-11-21" } })
        expect(again.result).toEqual({
          region_id: scene.market.region_id,
          sales_channel_id: scene.market.sales_channel_id,
          publishable_key: scene.market.headers["x-publishable-api-key"],
        })
        expect(await container.resolve(Modules.TAX).listTaxRates({})).toHaveLength(2)
        expect(await container.resolve(Modules.REGION).listRegions({})).toHaveLength(3)
      })

      it("open each shop once, and finish one that was interrupted", async () => {
        const { rif, ketama } = scene.cooperatives
        const fulfilment = container.resolve(Modules.FULFILLMENT)
        const [option] = await fulfilment.listShippingOptions({}, { take: 1 })
        await fulfilment.deleteShippingOptions([option!.id])
        const { result } = await openCooperativeShopsWorkflow(container).run({
          input: { cooperative_ids: [rif, ketama, scene.cooperatives.chaouen] },
        })
        expect(new Set(result.map(({ stock_location_id }) => stock_location_id)).size).toBe(3)
        expect(await fulfilment.listShippingOptions({}, { take: null })).toHaveLength(6)
        expect(await fulfilment.listFulfillmentSets({})).toHaveLength(3)
        expect(await readRows("stock_location", ["id"], { name: { $like: "%shop:%" } })).toHaveLength(3)
      })

      it("price a delivery from where the cooperative has moved, by core's route as by ours", async () => {
        await moveCooperative(scene.cooperatives.rif, "chefchaouen")
        const cartId = await shopper.openCart(one(scene.goods.oil.variant_id))
        const { data } = await shopper.checkOutAll(cartId)
        expect(data.cart.shipping_total).toBe(35)
        const [group] = (await shopper.summary(cartId)).data.groups
        const answer = await shopper.post(`/store/carts/${cartId}/shipping-methods`, {
          option_id: group.chosen_option_id,
        })
        expect(answer.data.cart.shipping_methods.map(({ amount }: { amount: number }) => amount)).toEqual([
          35,
        ])
      })

      it("tax nothing on goods of an exempt category", async () => {
        const product = await buildProduct(container, scene.market, scene.cooperatives.rif, "couscous", {
          price: 50,
        })
        const [category] = await container
          .resolve(Modules.PRODUCT)
          .createProductCategories([{ name: "Couscous", handle: "couscous", is_active: true }])
        await container.resolve(Modules.PRODUCT).updateProducts(product.id, { category_ids: [category!.id] })
        await setUpMarketWorkflow(container).run({ input: { vat: VAT, day: "2026-11-21" } })
        const { data } = await shopper.summary(
          await shopper.openCart([...one(product.variant_id), ...one(scene.goods.lastBowl.variant_id)]),
        )
        expect(data.cart).toMatchObject({ total: 110, tax_total: 10 })
      })
    })

    describe("bad input", () => {
      const fieldsOf = async (body: unknown) => {
        const cartId = await shopper.openCart(one(scene.goods.oil.variant_id))
        const { data: before } = await shopper.summary(cartId)
        const { status, data } = await shopper.checkout(cartId, body)
        expect(status).toBe(400)
        expect((await shopper.summary(cartId)).data).toEqual(before)
        return data.fields ?? data.code
      }

      it.each<[string, unknown, object]>([
        [
          "a foreign phone",
          { contact: { ...CONTACT, phone: "+33612345678" } },
          { "contact.phone": "invalid_phone" },
        ],
        [
          "a name of 10,000 letters",
          { contact: { ...CONTACT, name: "x".repeat(10_000) } },
          { "contact.name": "too_long" },
        ],
        [
          "a name that is no text",
          { contact: { ...CONTACT, name: 12 } },
          { "contact.name": "invalid_value" },
        ],
        [
          "an e-mail that is none",
          { contact: { ...CONTACT, email: "nope" } },
          { "contact.email": "invalid_email" },
        ],
        [
          "an unknown province",
          { address: { ...ADDRESS, province: "atlantis" } },
          { "address.province": "unknown_province" },
        ],
        ["no province", { address: { ...ADDRESS, province: undefined } }, { "address.province": "required" }],
        [
          "a short postal code",
          { address: { ...ADDRESS, postal_code: "3225" } },
          { "address.postal_code": "invalid_postal_code" },
        ],
        [
          "a delivery of nobody",
          { deliveries: { coop_nobody: "so_nothing" } },
          { "deliveries.coop_nobody": "not_in_cart" },
        ],
        ["deliveries in a list", { deliveries: [] }, { deliveries: "invalid_value" }],
        ["an unknown payment", { payment: "barter" }, { payment: "unknown_value" }],
        ["an unknown language", { lang: "de" }, { lang: "unknown_language" }],
        ["a total of one's own", { total: 0 }, { total: "unknown_field" }],
        ["a list", [], { body: "invalid_value" }],
      ])("%s is refused and changes nothing", async (_, body, fields) => {
        expect(await fieldsOf(body)).toEqual(fields)
      })

      it("another cooperative's delivery is refused", async () => {
        const { rif, ketama } = scene.cooperatives
        const other = await shopper.openCart(one(scene.goods.honey.variant_id))
        const theirs = (await shopper.summary(other)).data.groups[0].delivery_options[0].id
        expect(await fieldsOf({ deliveries: { [rif]: theirs } })).toEqual({
          [`deliveries.${rif}`]: "unknown_option",
        })
        expect(await fieldsOf({ deliveries: { [ketama]: theirs } })).toEqual({
          [`deliveries.${ketama}`]: "not_in_cart",
        })
      })

      it("HTML, emoji and marks of direction are kept as text", async () => {
        const name = "أمينة \u202eⴰⵎⵉⵏⴰ <script>alert(1)</script> 🌸"
        const cartId = await shopper.openCart(one(scene.goods.oil.variant_id))
        const { data } = await shopper.checkOutAll(cartId, "delivery", { contact: { ...CONTACT, name } })
        expect(data.cart.contact.name).toBe(name)
      })

      it("quantities that are none are refused", async () => {
        const cartId = await shopper.openCart(one(scene.goods.oil.variant_id))
        for (const quantity of [0, -1, 1.5, 1e9, "two", null]) {
          const { status, data } = await shopper.post(`/store/carts/${cartId}/line-items`, {
            variant_id: scene.goods.oil.variant_id,
            quantity,
          })
          expect([
            quantity,
            status,
            ["invalid_quantity", "invalid_input", "out_of_stock"].includes(data.code),
          ]).toEqual([quantity, 400, true])
        }
        const tooMany = await shopper.post(`/store/carts/${cartId}/line-items`, {
          variant_id: scene.goods.oil.variant_id,
          quantity: 10,
        })
        expect(codeOf(tooMany)).toEqual([400, "out_of_stock"])
        expect((await shopper.summary(cartId)).data.cart.item_count).toBe(1)
      })

      it("a cart that is not there answers 404 with its code", async () => {
        for (const id of ["cart_nothing", "x".repeat(300), "%00", "' or 1=1 --"]) {
          const path = encodeURIComponent(id)
          for (const answer of [
            await shopper.summary(path),
            await shopper.checkout(path, {}),
            await shopper.complete(path),
          ]) {
            expect([404, 400]).toContain(answer.status)
            expect(["cart_not_found", "invalid_value"]).toContain(answer.data.code)
          }
        }
        const added = await shopper.post(
          "/store/carts/cart_nothing/line-items",
          one(scene.goods.oil.variant_id)[0],
        )
        expect(codeOf(added)).toEqual([404, "cart_not_found"])
      })

      it("what is no JSON, broken JSON or 20 MB of it is refused before it is read", async () => {
        const cartId = await shopper.openCart(one(scene.goods.oil.variant_id))
        const send = (body: string, type: string) =>
          api.post(`/store/carts/${cartId}/checkout`, body, {
            headers: { ...scene.market.headers, "content-type": type },
            validateStatus: () => true,
          })
        expect(codeOf(await send("contact=Amina", "text/plain"))).toEqual([415, "unsupported_content_type"])
        expect(codeOf(await send("{", "application/json"))).toEqual([400, "malformed_request"])
        const huge = JSON.stringify({ lang: "x".repeat(20_000_000) })
        expect(codeOf(await send(huge, "application/json"))).toEqual([413, "body_too_large"])
        expect((await shopper.summary(cartId)).data.cart.contact).toBeNull()
      })

      it("an empty cart cannot be checked out or ordered", async () => {
        const cartId = await shopper.openCart([])
        expect(codeOf(await shopper.checkout(cartId, {}))).toEqual([400, "cart_empty"])
        expect(codeOf(await shopper.complete(cartId))).toEqual([400, "cart_empty"])
      })
    })
  },
})
