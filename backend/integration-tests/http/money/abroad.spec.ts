import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { updateProductVariantsWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { EXCHANGE_RATE_MODULE } from "../../../src/modules/exchange-rate"
import type { ExchangeRateModuleService } from "../../../src/modules/exchange-rate/service"
import { LEDGER_MODULE } from "../../../src/modules/ledger"
import { orderPlaced, unitsDelivered } from "../../../src/modules/ledger/postings"
import type { LedgerModuleService } from "../../../src/modules/ledger/service"
import { exchangeBalances, openAbroad, repriceAbroad } from "../../../src/workflows/abroad"
import { setUpMarketWorkflow } from "../../../src/workflows/market"
import { countQueries, signInAdmin, type SignedIn } from "../../builders"
import { stripeDouble } from "../../support/stripe-double"
import { buildScene, CONTACT, type Scene, VAT } from "../checkout/scene"
import { type CartGroup, type Shopper, shopperClient } from "../checkout/shopper-client"
import { eventually } from "../search/eventually"

jest.setTimeout(180_000)

const double = stripeDouble()

const FROM_FRANCE = {
  contact: { name: "Samira Alaoui", phone: "+33 6 12 34 56 78", email: "samira@example.com" },
  address: { country_code: "fr", city: "Lyon", address_1: "3 rue des Tables", postal_code: "69004" },
}
const RATES = { vat_percent: 0, commission_percent: 8, solidarity_percent: 2 }
const DAY_MS = 86_400_000

const Variants = z.array(
  z.object({ prices: z.array(z.object({ currency_code: z.string(), amount: z.coerce.number() })) }),
)

type Part = { part: string; amount: number }

const addUp = (parts: Part[]) => parts.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0)

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let scene: Scene
    let shopper: Shopper
    let admin: SignedIn
    let orderNumber: number

    beforeAll(async () => {
      container = getContainer()
      await double.open()
      scene = await buildScene(container)
      shopper = shopperClient(api, scene)
      admin = await signInAdmin(api, container)
      const id = await shopper.openCart([{ variant_id: scene.goods.honey.variant_id, quantity: 2 }])
      await shopper.checkOutAll(id)
      orderNumber = (await shopper.complete(id)).data.order.display_id
    })
    afterAll(() => double.close())

    const setRate = (currency_code: string, dirhams: string, more: object = {}) => {
      const config = { ...admin, validateStatus: () => true }
      return api.post("/admin/exchange-rates", { currency_code, dirhams, ...more }, config)
    }
    const sellAbroad = async () => {
      await setRate("eur", "10,85")
      await setRate("usd", "9.99")
      await openAbroad(container)
    }
    const pricesOf = async (variant_id: string): Promise<Record<string, number>> => {
      const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
        entity: "variant",
        fields: ["prices.amount", "prices.currency_code"],
        filters: { id: variant_id },
      })
      const prices = (Variants.parse(data)[0]?.prices ?? []).map(
        ({ currency_code, amount }) => [currency_code, amount] as const,
      )
      expect(new Set(prices.map(([currency]) => currency)).size).toBe(prices.length)
      return Object.fromEntries(prices)
    }
    const sendTo = (country_code: string, id: string) =>
      shopper.post(`/store/carts/${id}/destination`, { country_code })
    const openCart = () =>
      shopper.openCart([
        { variant_id: scene.goods.oil.variant_id, quantity: 2 },
        { variant_id: scene.goods.honey.variant_id, quantity: 1 },
        { variant_id: scene.goods.rug.variant_id, quantity: 1 },
      ])
    const deliveriesOf = (groups: CartGroup[]) =>
      Object.fromEntries(groups.map((group) => [group.cooperative.id, group.delivery_options[0]?.id]))
    const lookUp = async (number: number, phone = CONTACT.phone) =>
      (await shopper.post("/store/order-lookup", { number, phone })).data

    it("nothing is sold abroad until an admin has set a plausible rate, from now on", async () => {
      expect((await shopper.get("/store/market")).data.abroad).toEqual([])
      const { status, data } = await sendTo("fr", await openCart())
      expect([status, data.fields]).toEqual([400, { country_code: "unknown_country" }])
      expect(await pricesOf(scene.goods.oil.variant_id)).toEqual({ mad: 149.5 })
      expect((await setRate("eur", "108.5")).data.fields).toEqual({ dirhams: "invalid_rate" })
      expect((await setRate("gbp", "12")).data.fields).toEqual({ currency_code: "unknown_currency" })
      const starts_at = new Date(Date.now() - DAY_MS).toISOString()
      expect((await setRate("eur", "10.85", { starts_at })).data.code).toBe("in_the_past")
      expect((await api.get("/admin/exchange-rates", { validateStatus: () => true })).status).toBe(401)
    })

    it("prices abroad follow the rate and the dirham price, rounded up to ten cents; orders keep theirs", async () => {
      const before = await lookUp(orderNumber)
      const { status, data } = await setRate("eur", "10,85")
      expect(status).toBe(201)
      expect(data.rates).toMatchObject([
        { currency_code: "eur", dirhams: 10.85, is_in_force: true, set_by: "admin@twiza.example" },
      ])
      await setRate("usd", "9.99")
      await eventually(async () => {
        expect(await pricesOf(scene.goods.oil.variant_id)).toEqual({ mad: 149.5, eur: 13.8, usd: 15 })
        expect(await pricesOf(scene.goods.rug.variant_id)).toEqual({ mad: 1234.99, eur: 113.9, usd: 123.7 })
      })
      const prices = [{ currency_code: "mad", amount: 200 }]
      await updateProductVariantsWorkflow(container).run({
        input: { product_variants: [{ id: scene.goods.oil.variant_id, prices }] },
      })
      await eventually(async () => {
        expect(await pricesOf(scene.goods.oil.variant_id)).toEqual({ mad: 200, eur: 18.5, usd: 20.1 })
      })
      await setRate("eur", "11.20")
      await eventually(async () => {
        expect(await pricesOf(scene.goods.honey.variant_id)).toMatchObject({ mad: 80, eur: 7.2 })
      })
      expect(await lookUp(orderNumber)).toEqual(before)
      expect(before.order).toMatchObject({ currency_code: "mad", totals: { items: 160 } })
    })

    it("a rate is ended by a newer one, never changed, and one to come changes nothing yet", async () => {
      await sellAbroad()
      expect((await setRate("eur", "1,085")).data.code).toBe("rate_far_off")
      await setRate("eur", "11")
      await repriceAbroad(container)
      const tomorrow = new Date(Date.now() + DAY_MS).toISOString()
      expect((await setRate("eur", "11,5", { starts_at: tomorrow })).status).toBe(201)
      expect((await setRate("eur", "11,6", { starts_at: tomorrow })).data.code).toBe("rate_taken")
      expect(await repriceAbroad(container)).toBe(0)
      const { rates } = (await api.get("/admin/exchange-rates", admin)).data
      const euros = rates.filter(({ currency_code }: { currency_code: string }) => currency_code === "eur")
      expect(
        euros.map(({ dirhams, is_in_force }: { dirhams: number; is_in_force: boolean }) => [
          dirhams,
          is_in_force,
        ]),
      ).toEqual([
        [11.5, false],
        [11, true],
        [10.85, false],
      ])
      const service = container.resolve<ExchangeRateModuleService>(EXCHANGE_RATE_MODULE)
      const change = service.updateExchangeRates({ id: euros[1].id, ten_thousandths: 1 })
      await expect(change).rejects.toThrow("never changed")
      await expect(service.deleteExchangeRates(euros[1].id)).rejects.toThrow("never changed")
    })

    it("a shopper in France sees the cart in euros, pays by card and follows the order", async () => {
      await sellAbroad()
      const cartId = await openCart()
      const { status, data } = await sendTo("fr", cartId)
      expect(status).toBe(200)
      expect(data.cart).toMatchObject({
        currency_code: "eur",
        country_code: "fr",
        tax_total: 0,
        total: 148.9,
      })
      const amounts = data.groups.map((group: CartGroup) =>
        group.delivery_options.map(({ amount }) => amount),
      )
      expect(amounts).toEqual([[37], [28], [82]])
      expect(data.payment_methods.map(({ id }: { id: string }) => id)).toEqual(["card"])

      const deliveries = deliveriesOf(data.groups)
      const elsewhere = { ...FROM_FRANCE, address: { ...FROM_FRANCE.address, country_code: "us" } }
      expect((await shopper.checkout(cartId, { abroad: elsewhere })).data.code).toBe("wrong_destination")
      expect((await shopper.checkout(cartId, { contact: CONTACT })).data.code).toBe("wrong_destination")
      const cash = { abroad: FROM_FRANCE, deliveries, payment: "cash_on_delivery" }
      expect((await shopper.checkout(cartId, cash)).data.code).toBe("cod_region")

      const card = { abroad: FROM_FRANCE, deliveries, payment: "card" }
      const { data: ready } = await shopper.checkout(cartId, card)
      expect(ready.cart).toMatchObject({ shipping_total: 147, total: 295.9, payment: "card", is_ready: true })
      expect(ready.cart.shipping_address).toMatchObject({ country_code: "fr", commune: "Lyon" })
      expect(ready.card).toMatchObject({ amount: 29_590, currency_code: "eur" })
      await double.confirm(ready.card.client_secret.split("_secret_")[0], "pm_card_visa")
      const { data: placed } = await shopper.complete(cartId)
      expect(placed.type).toBe("order")
      const { order, parts } = await lookUp(placed.order.display_id, "0033612345678")
      expect(order).toMatchObject({ currency_code: "eur", totals: { total: 295.9 } })
      expect(parts).toHaveLength(3)
      expect(addUp(ready.cart.price_parts)).toBe(29_590)
      await eventually(async () => {
        const { order } = await lookUp(placed.order.display_id, "0033612345678")
        expect(addUp(order.price_parts)).toBe(29_590)
      })
    })

    it("a cart keeps its deliveries when a quantity changes, and comes home again in dirhams", async () => {
      await sellAbroad()
      const cartId = await openCart()
      const { status, data } = await sendTo("fr", cartId)
      expect([status, data.message]).toEqual([200, undefined])
      await shopper.checkout(cartId, { abroad: FROM_FRANCE, deliveries: deliveriesOf(data.groups) })
      const oil = data.groups[0].items[0].id
      await shopper.post(`/store/carts/${cartId}/line-items/${oil}`, { quantity: 4 })
      const { data: more } = await shopper.summary(cartId)
      expect(more.groups[0]).toMatchObject({ subtotal: 55.2, shipping_total: 46, total: 101.2 })
      const { data: home } = await sendTo("ma", cartId)
      expect(home.cart).toMatchObject({ currency_code: "mad", shipping_total: 0, subtotal: 1912.99 })
      expect(home.groups[0].delivery_options).toHaveLength(2)
    })

    it("what was sold in euros becomes dirhams owed once it can no longer be given back, once", async () => {
      await sellAbroad()
      const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
      const cooperative_id = scene.cooperatives.rif
      for (const [part, days] of [
        ["old", 10],
        ["new", 2],
      ] as const) {
        const at = new Date(Date.now() - days * DAY_MS)
        const sale = {
          ...{ cooperative_order_id: part, order_id: `order_${part}`, cooperative_id, currency_code: "eur" },
          lines: [{ id: "oil", quantity: 1, total: 10_000, ...RATES }],
          delivery: 2800,
        }
        const units = [{ line_id: "oil", quantity: 1, before: 0 }]
        await ledger.post(orderPlaced(sale, { at }))
        await ledger.post(unitsDelivered(sale, { at, parcel_id: part, units, withDelivery: true }))
      }
      const until = new Date(Date.now() - 7 * DAY_MS)
      const exchange = (day: string) => exchangeBalances(container, { now: new Date(), until, day })
      const owed = async () =>
        (await ledger.balances({ kind: "cooperative", owner_id: cooperative_id })).map(
          ({ currency_code, centimes }) => [currency_code, -centimes],
        )
      expect(await owed()).toEqual([["eur", 2 * 11_800]])
      expect(await exchange("2026-11-22")).toBe(2)
      expect(await owed()).toEqual([
        ["eur", 11_800],
        ["mad", 128_030],
      ])
      expect([await exchange("2026-11-22"), await exchange("2026-11-23")]).toEqual([0, 0])
      const all = await ledger.balances()
      for (const currency of ["eur", "mad"]) {
        const balances = all.filter(({ currency_code }) => currency_code === currency)
        expect(balances.reduce((sum, { centimes }) => sum + centimes, 0)).toBe(0)
      }
    })

    it("opening abroad again opens nothing twice, and finding nothing to do takes few queries", async () => {
      await sellAbroad()
      await setUpMarketWorkflow(container).run({ input: { vat: VAT, day: "2026-11-21" } })
      const query = container.resolve(ContainerRegistrationKeys.QUERY)
      const { data } = await query.graph({ entity: "region", fields: ["name"] })
      expect(data.map(({ name }) => name).sort()).toEqual(["Abroad ($)", "Abroad (€)", "Maroc"])
      expect(await openAbroad(container)).toEqual({ prices: 0, shops: 0 })
      expect(await countQueries(container, () => openAbroad(container))).toBeLessThan(10)
    })
  },
})
