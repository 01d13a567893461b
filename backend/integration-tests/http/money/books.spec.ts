import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { createPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { bookParts } from "../../../src/books/book-part"
import { reconcile } from "../../../src/books/reconcile"
import { repairBooks } from "../../../src/books/repair-books"
import { LEDGER_MODULE } from "../../../src/modules/ledger"
import { saleRowSchema } from "../../../src/modules/ledger/sale-row"
import type { LedgerModuleService } from "../../../src/modules/ledger/service"
import { createCommissionRuleWorkflow, endCommissionRuleWorkflow } from "../../../src/workflows/ledger"
import { buildMember, buildProduct, signInMember, type SignedIn } from "../../builders"
import { buildScene, CONTACT, type Scene } from "../checkout/scene"
import { type Answer, type PartView, type Shopper, shopperClient } from "../checkout/shopper-client"
import { readUntil } from "../read-until"

jest.setTimeout(180_000)

const SELLERS = ["rif", "ketama", "chaouen"] as const
type Seller = (typeof SELLERS)[number]

/** What a page says of where money goes. */
type PriceParts = { part: string; amount: number }[]

const centimes = (amount: number) => Math.round(amount * 100)
const partOf = (parts: PriceParts, name: string) =>
  centimes(parts.find(({ part }) => part === name)?.amount ?? 0)
const totalOf = (parts: PriceParts) => parts.reduce((sum, { amount }) => sum + centimes(amount), 0)

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let scene: Scene
    let shopper: Shopper
    const variants: Record<string, string> = {}
    const members: Record<string, SignedIn> = {}

    beforeAll(async () => {
      container = getContainer()
      scene = await buildScene(container)
      shopper = shopperClient(api, scene)
      for (const seller of SELLERS) {
        const id = scene.cooperatives[seller]
        const soap = await buildProduct(container, scene.market, id, `soap-${seller}`, { price: 33.33 })
        variants[seller] = soap.variant_id
        await buildMember(container, id, `manager@${seller}.example`)
        members[seller] = await signInMember(api, `manager@${seller}.example`)
      }
      const sale = { type: "percentage", target_type: "items", allocation: "across", value: 7 } as const
      await createPromotionsWorkflow(container).run({
        input: {
          promotionsData: [
            {
              code: "MOUSSEM7",
              type: "standard",
              status: "active",
              application_method: { ...sale, currency_code: "mad" },
            },
          ],
        },
      })
    })

    const ledger = () => container.resolve<LedgerModuleService>(LEDGER_MODULE)
    const balanceOf = async (code: string) =>
      (await ledger().balances()).find((balance) => balance.code === code)?.centimes ?? 0
    const accountOf = (seller: Seller) => balanceOf(`cooperative:${scene.cooperatives[seller]}:mad`)
    const trialBalance = async () =>
      (await ledger().balances()).reduce((sum, balance) => sum + balance.centimes, 0)
    const settled = () =>
      readUntil(
        () => reconcile(container),
        (differences) => !differences.length,
      )
    const act = async (seller: Seller, id: string, step: string, body: object = {}): Promise<Answer> => {
      const { headers } = members[seller]!
      const config = { headers, validateStatus: () => true }
      const answer = await api.post(`/cooperative/orders/${id}/${step}`, body, config)
      expect([step, answer.status, answer.data.code]).toEqual([step, 200, undefined])
      return answer
    }
    const read = async (seller: Seller, id: string) =>
      (await api.get(`/cooperative/orders/${id}`, members[seller]!)).data.order

    /** Three soaps at 33.33 of each of the three cooperatives, 7 % off. */
    const order = async () => {
      const items = SELLERS.map((seller) => ({ variant_id: variants[seller]!, quantity: 3 }))
      const cartId = await shopper.openCart(items)
      await shopper.post(`/store/carts/${cartId}/promotions`, { promo_codes: ["MOUSSEM7"] })
      await shopper.checkOutAll(cartId)
      const { data: cart } = await shopper.summary(cartId)
      const { data } = await shopper.complete(cartId)
      const number: number = data.order.display_id
      const view = (await shopper.post("/store/order-lookup", { number, phone: CONTACT.phone })).data
      const ids = Object.fromEntries(view.parts.map((part: PartView) => [part.cooperative.handle, part.id]))
      return { cart, number, view, parts: ids as Record<Seller, string> }
    }

    describe("the books of an order of three cooperatives", () => {
      it("say in the cart what they will say in the end, to the centime", async () => {
        const { cart, view } = await order()
        for (const group of cart.groups) expect(totalOf(group.price_parts)).toBe(centimes(group.total))
        expect(totalOf(cart.cart.price_parts)).toBe(centimes(cart.cart.total))
        const whole = view.parts.reduce((sum: number, part: PartView) => sum + centimes(part.totals.total), 0)
        expect(totalOf(cart.cart.price_parts)).toBe(whole)
        for (const part of view.parts as PartView[]) expect(part.totals.items).toBe(92.99)
        expect(partOf(cart.cart.price_parts, "commission")).toBe(3 * 3 * 207)
        expect(await settled()).toEqual([])
        expect(await balanceOf("customer:mad")).toBe(whole)
        expect(await trialBalance()).toBe(0)
      })

      it("follow two parcels, a refusal, a cancelled line, a return and its refund; replays change nothing", async () => {
        const { cart, number, parts } = await order()
        await act("rif", parts.rif, "accept")
        const [soap] = (await read("rif", parts.rif)).items
        for (const quantity of [1, 2]) {
          const parcel = { carrier_code: "amana", items: [{ line_id: soap.id, quantity }] }
          await act("rif", parts.rif, "ship", parcel)
          await act("rif", parts.rif, "deliver")
        }
        await act("ketama", parts.ketama, "refuse", { reason: "Plus de savon" })
        await act("chaouen", parts.chaouen, "accept")
        const chaouen = await read("chaouen", parts.chaouen)
        const line_id: string = chaouen.items[0].id
        await act("chaouen", parts.chaouen, "cancel-line", { line_id, quantity: 1, reason: "Cassé" })
        await act("chaouen", parts.chaouen, "ship")
        await act("chaouen", parts.chaouen, "deliver")
        const wish = { part_number: chaouen.number, items: [{ line_id, quantity: 1 }], reason: "other" }
        await shopper.post(`/store/my-orders/${number}/returns`, { phone: CONTACT.phone, ...wish })
        const [asked] = (await read("chaouen", parts.chaouen)).returns
        await act("chaouen", parts.chaouen, `returns/${asked.id}/accept`)
        await act("chaouen", parts.chaouen, `returns/${asked.id}/received`)
        const [refund] = await readUntil(
          async () => (await read("chaouen", parts.chaouen)).refunds ?? [],
          (refunds) => refunds.length > 0,
        )
        expect(refund).toMatchObject({ amount: 30.99, method: "cash", status: "due" })
        await act("chaouen", parts.chaouen, `refunds/${refund.id}/given`)
        expect(await settled()).toEqual([])

        const rif = await read("rif", parts.rif)
        const parcels: { amount: number }[] = rif.parcels
        const paid = parcels.reduce((sum, { amount }) => sum + centimes(amount), 0)
        expect(paid).toBe(centimes(rif.totals.total))
        const shares = cart.groups.find(
          (group: { cooperative: { handle: string } }) => group.cooperative.handle === "rif",
        ).price_parts
        const kept = partOf(shares, "commission") + partOf(shares, "solidarity_fund")
        expect(kept).toBe(3 * (207 + 52))
        expect(await accountOf("rif")).toBe(kept - paid)
        expect(await balanceOf("carrier:amana:mad")).toBe(paid)
        expect(await accountOf("ketama")).toBe(0)
        // It took the cash of two soaps, gave one back, and owes the shares of the other.
        expect(await accountOf("chaouen")).toBe(207 + 52)
        expect(await balanceOf("customer:mad")).toBe(0)

        const before = await ledger().balances()
        await bookParts(container, Object.values(parts))
        await repairBooks(container, new Date())
        expect(await ledger().balances()).toEqual(before)
        expect(await trialBalance()).toBe(0)
      })

      it("are made good by the job where a crash kept them from being written", async () => {
        const post = jest.spyOn(ledger(), "post").mockRejectedValue(new Error("The process died."))
        const { parts } = await order()
        await act("rif", parts.rif, "accept")
        await act("rif", parts.rif, "ship")
        await act("rif", parts.rif, "deliver")
        const kept = await ledger().listSaleSnapshots({ cooperative_order_id: parts.rif })
        await ledger().deleteSaleSnapshots(kept.map(({ id }) => id))
        expect((await reconcile(container)).length).toBeGreaterThan(3)
        post.mockRestore()
        await repairBooks(container, new Date())
        expect(await reconcile(container)).toEqual([])
        const { totals } = await read("rif", parts.rif)
        expect(await accountOf("rif")).toBe(3 * (207 + 52))
        expect(await balanceOf(`to_come:${scene.cooperatives.rif}:mad`)).toBe(0)
        expect(centimes(totals.total)).toBeGreaterThan(9299)
      })
    })

    describe("commission rules", () => {
      const rule = {
        ...{ name: "Savons du Rif", commission_percent: 3, solidarity_percent: 1, priority: 5 },
        ...{ category: null, ends_at: null, reason: null, created_by: null },
      }
      const make = async (changes: object = {}) => {
        const input = { ...rule, cooperative_id: scene.cooperatives.rif, starts_at: new Date(), ...changes }
        return createCommissionRuleWorkflow(container).run({ input, throwOnError: false })
      }
      const codeOf = async (changes: object) => {
        const { errors } = await make(changes)
        const error: { code?: string; fields?: object; message?: string } = errors[0]?.error ?? {}
        return error
      }

      it("decide sales and pages from their beginning, and never a sale that was made", async () => {
        const before = await order()
        const { result: id } = await make()
        const page = await shopper.get("/store/catalogue/products/soap-rif")
        expect(page.data.product.price_parts).toMatchObject([{}, { amount: 0.83 }, { amount: 0.28 }, {}])
        const after = await order()
        await endCommissionRuleWorkflow(container).run({ input: { id, ends_at: null, reason: "Fin" } })
        for (const { parts } of [before, after]) {
          await act("rif", parts.rif, "accept")
          await act("rif", parts.rif, "ship")
          await act("rif", parts.rif, "deliver")
        }
        expect(await settled()).toEqual([])
        const sales = z.array(saleRowSchema).parse(
          await ledger().listSaleSnapshots({
            cooperative_order_id: [before.parts.rif, after.parts.rif],
          }),
        )
        const percents = new Map(
          sales.map(({ cooperative_order_id, lines }) => [
            cooperative_order_id,
            lines[0]?.commission_percent,
          ]),
        )
        expect([percents.get(before.parts.rif), percents.get(after.parts.rif)]).toEqual([8, 3])
      })

      it("of 101 %, that begin in the past, or that overlap another are refused", async () => {
        expect(await codeOf({ commission_percent: 101 })).toMatchObject({
          code: "invalid_input",
          fields: { commission_percent: "invalid_percent" },
        })
        const yesterday = new Date(Date.now() - 24 * 3600 * 1000)
        expect((await codeOf({ starts_at: yesterday })).fields).toEqual({ starts_at: "in_the_past" })
        expect((await codeOf({ cooperative_id: "coop_x" })).fields).toEqual({
          cooperative_id: "unknown_cooperative",
        })
        await make()
        const overlap = await codeOf({ name: "Encore" })
        expect(overlap).toMatchObject({ code: "rule_overlaps" })
        expect(overlap.message).toContain("Savons du Rif")
      })
    })
  },
})
