import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { importVerifiedCredentialWorkflow } from "@twiza/plugin-artisan-women/workflows"
import { campaignService } from "../../../src/fairs/campaign/campaign-service"
import { readCampaignPrices } from "../../../src/fairs/campaign-price"
import { fairService } from "../../../src/fairs/fair-service"
import { standKey } from "../../../src/fairs/stand-code/find-stand"
import { writeStandCode } from "../../../src/fairs/stand-code/stand-code"
import { COOPERATIVE_ORDER_MODULE } from "../../../src/modules/cooperative-order"
import type { CooperativeOrderModuleService } from "../../../src/modules/cooperative-order/service"
import { LEDGER_MODULE } from "../../../src/modules/ledger"
import type { LedgerModuleService } from "../../../src/modules/ledger/service"
import { reconcile } from "../../../src/books/reconcile"
import moveCampaignsJob from "../../../src/jobs/move-campaigns"
import {
  buildExhibitor,
  buildFairEdition,
  buildMember,
  buildProduct,
  signInAdmin,
  signInMember,
  type SignedIn,
} from "../../builders"
import { buildScene, type Scene } from "../checkout/scene"
import { type Answer, type Shopper, shopperClient } from "../checkout/shopper-client"
import { readUntil } from "../read-until"

jest.setTimeout(420_000)

const DAY_MS = 24 * 3600 * 1000
const fromNow = (ms: number) => new Date(Date.now() + ms).toISOString()
const centimes = (amount: number) => Math.round(amount * 100)
const CROWD = 50

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let scene: Scene
    let shopper: Shopper
    let admin: SignedIn
    let rif: SignedIn
    let edition: string
    let exhibitor: string
    let carpet: { id: string; variant_id: string }

    const fairPath = () => `/admin/fairs/${edition}`
    const ask = (path: string, body?: object): Promise<Answer> => {
      const config = { ...admin, validateStatus: () => true }
      return body ? api.post(fairPath() + path, body, config) : api.get(fairPath() + path, config)
    }
    const terms = (changes: object = {}) => ({
      ...{ percent: 10, borne_by: "network", starts_at: fromNow(-60_000), ends_at: fromNow(DAY_MS) },
      ...changes,
    })
    const lineOf = async (cartId: string) => (await shopper.summary(cartId)).data.groups[0].items[0]
    /** Orders carpets, from the code of a stand or not, and answers the order's id. */
    const order = async (quantity: number, code?: string): Promise<string> => {
      const cartId = await shopper.openCart([{ variant_id: carpet.variant_id, quantity }])
      if (code) await shopper.post(`/store/carts/${cartId}/fair`, { code })
      await shopper.checkOutAll(cartId, "pickup")
      const { data } = await shopper.complete(cartId)
      return data.order.id
    }
    const partsOf = async (order_id: string) =>
      readUntil(
        () =>
          container
            .resolve<CooperativeOrderModuleService>(COOPERATIVE_ORDER_MODULE)
            .listCooperativeOrders({ order_id }, {}),
        (parts) => parts.length > 0,
      )
    const balanceOf = async (code: string) =>
      (await container.resolve<LedgerModuleService>(LEDGER_MODULE).balances()).find(
        (one) => one.code === code,
      )?.centimes ?? 0

    beforeAll(async () => {
      container = getContainer()
      scene = await buildScene(container)
      shopper = shopperClient(api, scene)
      admin = await signInAdmin(api, container, "fairs@twiza.example")
      carpet = await buildProduct(container, scene.market, scene.cooperatives.rif, "carpet", {
        price: 100,
        stock: 500,
      })
      edition = await buildFairEdition(container, "al-hoceima")
      exhibitor = await buildExhibitor(container, edition, scene.cooperatives.rif, "A1")
      await buildMember(container, scene.cooperatives.rif, "manager@rif.example")
      rif = await signInMember(api, "manager@rif.example")
    })

    describe("the terms of a campaign", () => {
      it.each([
        ["percent_out_of_range", { percent: -5 }],
        ["percent_out_of_range", { percent: 95 }],
        ["budget_invalid", { budget_mad: 0 }],
        ["campaign_outside_fair", { ends_at: fromNow(60 * DAY_MS) }],
        ["invalid_input", { borne_by: "nobody" }],
      ])("are refused: %s", async (code, changes) => {
        const { status, data } = await ask("/promotions", terms(changes))
        expect([status, data.code]).toEqual([400, code])
      })

      it("never give one product two fairs' prices", async () => {
        expect((await ask("/promotions", terms())).status).toBe(201)
        const { status, data } = await ask("/promotions", terms({ percent: 20 }))
        expect([status, data.code]).toEqual([409, "promotions_overlap"])
      })
    })

    describe("a fair's price", () => {
      it("is paid by the shopper, of exhibitors' goods only, and the network bears it to the centime", async () => {
        const { data } = await ask("/promotions", terms())
        expect(data.promotions[0]).toMatchObject({ percent: 10, borne_by: "network", status: "running" })
        const cartId = await shopper.openCart([
          { variant_id: carpet.variant_id, quantity: 3 },
          { variant_id: scene.goods.honey.variant_id, quantity: 1 },
        ])
        await shopper.checkOutAll(cartId, "pickup")
        const { data: summary } = await shopper.summary(cartId)
        const [mine, other] = summary.groups
        expect(mine.items[0]).toMatchObject({ list_unit_price: 100, unit_price: 90, total: 270 })
        expect(other.items[0].campaign).toBeUndefined()
        const parts: { part: string; amount: number }[] = summary.cart.price_parts
        expect(parts.find(({ part }) => part === "campaign")?.amount).toBe(-30)
        expect(parts.reduce((sum, { amount }) => sum + centimes(amount), 0)).toBe(
          centimes(summary.cart.total),
        )
        const { data: done } = await shopper.complete(cartId)
        const sold = await partsOf(done.order.id)
        const own = sold.find(({ cooperative_id }) => cooperative_id === scene.cooperatives.rif)
        const neighbour = sold.find(({ cooperative_id }) => cooperative_id !== scene.cooperatives.rif)
        expect(own).toMatchObject({ fair_edition_id: edition, fair_door: "online" })
        expect(neighbour?.fair_edition_id).toBeNull()
        for (const step of ["accept", "deliver"])
          expect((await api.post(`/cooperative/orders/${own?.id}/${step}`, {}, rif)).status).toBe(200)
        await readUntil(
          () => reconcile(container),
          (differences) => !differences.length,
        )
        expect(await reconcile(container)).toEqual([])
        expect(await balanceOf("campaign:mad")).toBe(3000)
        const all = await container.resolve<LedgerModuleService>(LEDGER_MODULE).balances()
        expect(all.reduce((sum, balance) => sum + balance.centimes, 0)).toBe(0)
      })

      it("begins and ends by the clock in carts, and nobody orders at a price that is over", async () => {
        await ask("/promotions", terms({ starts_at: fromNow(3600_000) }))
        const { cartId, promotion } = await waitingCart()
        expect(await lineOf(cartId)).toMatchObject({ unit_price: 100 })
        await setDates(promotion, { starts_at: new Date(Date.now() - 1000) })
        expect(await lineOf(cartId)).toMatchObject({ unit_price: 90 })
        await moveCampaignsJob(container)
        expect((await ask("/promotions")).data.promotions[0].status).toBe("running")
        expect((await readCampaignPrices(container, [carpet.id], new Date())).get(carpet.id)?.percent).toBe(
          10,
        )
        await shopper.checkOutAll(cartId, "pickup")
        await setDates(promotion, { ends_at: new Date(Date.now() - 1000) })
        const refused = await shopper.complete(cartId)
        expect([refused.status, refused.data.code]).toEqual([409, "fair_price_over"])
        expect(await lineOf(cartId)).toMatchObject({ unit_price: 100, total: 100 })
        await shopper.checkOutAll(cartId, "pickup")
        const { data } = await shopper.complete(cartId)
        expect(data.order.total).toBe(100)
        await moveCampaignsJob(container)
        expect((await ask("/promotions")).data.promotions[0].status).toBe("ended")
      })

      it("leaves with an exhibitor who withdraws", async () => {
        await ask("/promotions", terms())
        await fairService(container).updateFairExhibitors({ id: exhibitor, status: "withdrawn" })
        await moveCampaignsJob(container)
        const cartId = await shopper.openCart([{ variant_id: carpet.variant_id, quantity: 1 }])
        expect(await lineOf(cartId)).toMatchObject({ unit_price: 100 })
        await fairService(container).updateFairExhibitors({ id: exhibitor, status: "confirmed" })
        await moveCampaignsJob(container)
        expect(await lineOf(cartId)).toMatchObject({ unit_price: 90 })
      })

      async function waitingCart() {
        const cartId = await shopper.openCart([{ variant_id: carpet.variant_id, quantity: 1 }])
        const [promotion] = await campaignService(container).listFairPromotions(
          { status: "planned" },
          { take: 1 },
        )
        return { cartId, promotion: promotion! }
      }

      async function setDates(
        { id, campaign_id }: { id: string; campaign_id: string },
        dates: { starts_at?: Date; ends_at?: Date },
      ) {
        await campaignService(container).updateFairPromotions({ id, ...dates })
        await container.resolve(Modules.PROMOTION).updateCampaigns([{ id: campaign_id, ...dates }])
      }
    })

    describe("the budget of a campaign", () => {
      it(`is never passed by ${CROWD} who order at once, and the others order at the usual price`, async () => {
        await ask("/promotions", terms({ budget_mad: 125 }))
        const readyCart = async () => {
          const id = await shopper.openCart([{ variant_id: carpet.variant_id, quantity: 1 }])
          await shopper.checkOutAll(id, "pickup")
          return id
        }
        const carts: string[] = []
        while (carts.length < CROWD)
          carts.push(...(await Promise.all(Array.from({ length: 10 }, () => readyCart()))))
        // Core lets nobody wait long for a lock: whoever is told that it is busy asks again, as a shopper would.
        const order = async (id: string): Promise<Awaited<ReturnType<typeof shopper.complete>>> => {
          const answer = await shopper.complete(id)
          return answer.data.code === "busy" ? order(id) : answer
        }
        const answers = await Promise.all(carts.map(order))
        const done = answers.filter(({ data }) => data.type === "order")
        const refusals = answers.filter(({ data }) => data.type !== "order").map(({ data }) => data.code)
        expect(done.length).toBeLessThanOrEqual(12)
        expect(new Set(refusals)).toEqual(new Set(["fair_price_over"]))
        // What somebody took and could not use is there for whoever comes next.
        while (done.length < 12) done.push(await order(await readyCart()))
        expect(done.map(({ data }) => data.order.discount_total)).toEqual(
          Array.from({ length: 12 }, () => 10),
        )
        const given = done.reduce((sum, { data }) => sum + centimes(data.order.discount_total), 0)
        const { data } = await ask("/promotions")
        expect(centimes(data.promotions[0].used_mad)).toBe(given)
        const late = carts[answers.findIndex(({ data }) => data.type !== "order")]!
        expect(await lineOf(late)).toMatchObject({ unit_price: 100 })
        await shopper.checkOutAll(late, "pickup")
        expect((await shopper.complete(late)).data.order.total).toBe(100)
      })
    })

    describe("a shopper who scanned a stand", () => {
      it("buys there, and a forged code is nobody's", async () => {
        const cartId = await shopper.openCart([{ variant_id: carpet.variant_id, quantity: 1 }])
        const forged = await shopper.post(`/store/carts/${cartId}/fair`, { code: "forged" })
        expect([forged.status, forged.data.code]).toEqual([404, "unknown_code"])
        const code = writeStandCode(standKey(container), { exhibitor_id: exhibitor, product_id: null })
        expect((await shopper.post(`/store/carts/${cartId}/fair`, { code })).data.is_past).toBe(false)
        await shopper.checkOutAll(cartId, "pickup")
        const { data } = await shopper.complete(cartId)
        const [part] = await partsOf(data.order.id)
        expect(part).toMatchObject({ fair_edition_id: edition, fair_door: "stand_qr" })
      })

      it("cannot pass for a till", async () => {
        const cartId = await shopper.openCart([{ variant_id: carpet.variant_id, quantity: 1 }])
        await shopper.post(`/store/carts/${cartId}`, {
          metadata: { fair: { edition_id: edition, door: "till" } },
        })
        await shopper.checkOutAll(cartId, "pickup")
        const { data } = await shopper.complete(cartId)
        expect((await partsOf(data.order.id))[0]?.fair_door).toBe("online")
      })
    })

    describe("the figures of a fair", () => {
      it("are those of the orders and of the books to the centime, or the fair is not closed", async () => {
        const { data: made } = await ask("/promotions", terms())
        const bought = await order(2)
        const [sale] = await partsOf(bought)
        for (const step of ["accept", "deliver"])
          expect((await api.post(`/cooperative/orders/${sale?.id}/${step}`, {}, rif)).status).toBe(200)
        await ask(`/promotions/${made.promotions[0].id}/end`, {})
        const code = writeStandCode(standKey(container), { exhibitor_id: exhibitor, product_id: null })
        await partsOf(await order(1, code))
        const { data: live } = await ask("/board")
        expect(live.board).toMatchObject({ women_percent: 0, totals: { orders: 2 } })
        const evidence = [{ kind: "general_assembly_minutes" as const, reference: "PV 2026-03" }]
        const credentials = [{ subject_id: scene.cooperatives.rif, kind: "women_led" as const, evidence }]
        await importVerifiedCredentialWorkflow(container).run({
          input: { credentials, first_admin_id: "user_1", second_admin_id: "user_2" },
        })
        expect((await ask("/board")).data.board.women_percent).toBe(100)
        expect((await ask("/close", {})).data.code).toBe("fair_not_over")
        const dates = { opens_on: "2026-01-10", closes_on: "2026-01-12" }
        await fairService(container).updateFairEditions({ id: edition, ...dates })
        const parts = container.resolve<CooperativeOrderModuleService>(COOPERATIVE_ORDER_MODULE)
        const [part] = await parts.listCooperativeOrders({ fair_edition_id: edition }, { take: 1 })
        const total = Number(part!.total)
        await parts.updateCooperativeOrders({ id: part!.id, total: total + 0.01 })
        const differ = await ask("/close", {})
        expect([differ.status, differ.data.code]).toEqual([409, "figures_differ"])
        expect(Object.keys(differ.data.fields)).toEqual([`${part!.number}.sold`])
        await parts.updateCooperativeOrders({ id: part!.id, total })
        const { status, data } = await ask("/close", { lessons: "Plus de sièges." })
        expect([status, data.code]).toEqual([200, undefined])
        expect(data.report).toMatchObject({ lessons: "Plus de sièges.", comparison: null })
        expect(data.report.figures.ledger.campaign_mad).toBe(20)
        const doors: { sales_mad: number }[] = data.report.figures.by_door
        const ofDoors = doors.reduce((sum, { sales_mad }) => sum + centimes(sales_mad), 0)
        expect(ofDoors).toBe(centimes(data.report.figures.totals.sales_mad))
        const { data: table } = await ask("/report.csv")
        expect(table).toContain("door;stand_qr;1;1;100.00")
        expect((await ask("/close", {})).data.code).toBe("edition_status_conflict")
      })
    })
  },
})
