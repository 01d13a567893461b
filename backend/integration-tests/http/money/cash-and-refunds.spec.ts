import { randomUUID } from "node:crypto"
import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { bookPart } from "../../../src/books/book-part"
import { CARD_PAYMENT_PROVIDER_ID } from "../../../src/modules/card-payment"
import { COOPERATIVE_ORDER_MODULE } from "../../../src/modules/cooperative-order"
import type { CooperativeOrderModuleService } from "../../../src/modules/cooperative-order/service"
import { LEDGER_MODULE } from "../../../src/modules/ledger"
import type { LedgerModuleService } from "../../../src/modules/ledger/service"
import { repairRefunds } from "../../../src/refunds/repair-refunds"
import { refundService } from "../../../src/refunds/refund-service"
import { settleRefunds } from "../../../src/refunds/settle-refunds"
import { buildMember, signInAdmin, signInMember, type SignedIn } from "../../builders"
import { stripeDouble } from "../../support/stripe-double"
import { buildScene, CONTACT, type Scene } from "../checkout/scene"
import { type Answer, type PartView, type Shopper, shopperClient } from "../checkout/shopper-client"

jest.setTimeout(180_000)

const OUTBOX = mkdtempSync(join(tmpdir(), "twiza-cash-outbox-"))
process.env.OUTBOX_DIR = OUTBOX
process.env.SMTP_URL = ""

const double = stripeDouble()
const codeOf = ({ status, data }: Answer) => [status, data.code]
const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 3600 * 1000)

type Placed = { id: string; number: number; part: string; partNumber: string; oil: string }

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let scene: Scene
    let shopper: Shopper
    let member: SignedIn
    let stranger: SignedIn
    let admin: SignedIn

    beforeAll(async () => {
      container = getContainer()
      await double.open()
      scene = await buildScene(container)
      shopper = shopperClient(api, scene)
      await buildMember(container, scene.cooperatives.rif, "manager@rif.example")
      await buildMember(container, scene.cooperatives.ketama, "manager@ketama.example")
      member = await signInMember(api, "manager@rif.example")
      stranger = await signInMember(api, "manager@ketama.example")
      admin = await signInAdmin(api, container)
    })
    afterAll(() => {
      double.close()
      rmSync(OUTBOX, { recursive: true })
    })

    const as = (person: SignedIn, more: object = {}) => ({
      headers: { ...person.headers, ...more },
      validateStatus: () => true,
    })
    const act = (id: string, step: string, body: unknown = {}, person = member, more = {}): Promise<Answer> =>
      api.post(`/cooperative/orders/${id}/${step}`, body, as(person, more))
    const read = async (id: string) => (await api.get(`/cooperative/orders/${id}`, as(member))).data.order
    const ask = (path: string): Promise<Answer> => api.get(`/admin/${path}`, as(admin))
    const tell = (path: string, body: unknown): Promise<Answer> => api.post(`/admin/${path}`, body, as(admin))
    const follow = async (number: number) =>
      (await shopper.post("/store/order-lookup", { number, phone: CONTACT.phone })).data

    const placeOrder = async (quantity = 2): Promise<Placed> => {
      const cartId = await shopper.openCart([
        { variant_id: scene.goods.oil.variant_id, quantity },
        { variant_id: scene.goods.honey.variant_id, quantity: 1 },
      ])
      await shopper.checkOutAll(cartId)
      const { data } = await shopper.complete(cartId)
      const view = await follow(data.order.display_id)
      const own = view.parts.find((part: PartView) => part.cooperative.handle === "rif")
      return {
        id: data.order.id,
        number: data.order.display_id,
        part: own.id,
        partNumber: own.number,
        oil: own.items[0].id,
      }
    }
    const importFile = (text: string, query: Record<string, string> = {}): Promise<Answer> => {
      const form = new FormData()
      form.append("file", new Blob([text], { type: "text/csv" }), "remise.csv")
      const search = new URLSearchParams({ carrier: "amana", ...query }).toString()
      return api.post(`/admin/remittances?${search}`, form, as(admin))
    }
    const ageingOf = async (code: string) =>
      (await ask("carriers/ageing")).data.carriers.find((row: { code: string }) => row.code === code)
    const balanceOf = async (code: string) => {
      const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
      return (await ledger.balances()).find((balance) => balance.code === code)?.centimes ?? 0
    }

    describe("cash that a carrier collected", () => {
      it("of a part in two parcels is remitted by its file, once, with what differs and what nobody knows", async () => {
        const { part, partNumber, oil } = await placeOrder()
        const carriers = await api.get("/cooperative/carriers", as(member))
        expect(carriers.data.carriers.map(({ code }: { code: string }) => code)).toContain("amana")
        await act(part, "accept")
        const unknown = await act(part, "ship", { carrier_code: "dove" })
        expect([...codeOf(unknown), unknown.data.fields]).toEqual([
          400,
          "invalid_input",
          { carrier_code: "unknown_carrier" },
        ])
        await act(part, "ship", {
          items: [{ line_id: oil, quantity: 1 }],
          carrier_code: "amana",
          tracking_number: "CC 77 MA",
        })
        const { data } = await act(part, "ship", { carrier_code: "amana" })
        expect(data.order.parcels).toEqual([
          expect.objectContaining({ amount: 149.5, carrier: "Amana", carrier_code: "amana" }),
          expect.objectContaining({ amount: 169.5, carrier_code: "amana" }),
        ])
        expect((await act(part, "deliver")).data.order.status).toBe("delivered")
        const service = container.resolve<CooperativeOrderModuleService>(COOPERATIVE_ORDER_MODULE)
        const [first] = await service.listCooperativeOrderParcels({
          cooperative_order_id: part,
          number: 1,
        })
        await service.updateCooperativeOrderParcels({ id: first!.id, delivered_at: daysAgo(10) })
        await bookPart(container, part)
        expect(await ageingOf("amana")).toMatchObject({
          outstanding_mad: 319,
          books_mad: 319,
          ages: [
            { amount_mad: 169.5 },
            { amount_mad: 149.5, parcels: 1 },
            { amount_mad: 0 },
            { amount_mad: 0 },
          ],
        })

        const file = [
          "N° colis;Montant CRBT;Frais",
          "cc77ma;١٤٩٫٥٠;12",
          `${partNumber}/2;160,00;13,00`,
          "9999-9/1;45;0",
          "TOTAL;354,50;25",
        ].join("\r\n")
        const seen = await importFile(`\ufeff${file}`, { received_mad: "329,50" })
        expect(seen.data).toMatchObject({
          is_committed: false,
          preview: {
            collected_mad: 354.5,
            fee_mad: 25,
            net_mad: 329.5,
            counts: { matched: 1, difference: 1, unknown_parcel: 1, already_remitted: 0 },
            problems: [],
          },
        })
        expect(seen.data.preview.lines[1]).toMatchObject({
          state: "difference",
          expected_mad: 169.5,
          remitted_mad: 160,
        })
        const wrong = await importFile(`\ufeff${file}`, { received_mad: "300", commit: "1" })
        expect([...codeOf(wrong), wrong.data.fields]).toEqual([
          400,
          "remittance_has_problems",
          { file: "received_differs" },
        ])
        expect(codeOf(await importFile(file, { carrier: "dove" }))).toEqual([404, "carrier_not_found"])

        const before = await balanceOf("bank:mad")
        const atOnce = await Promise.all([1, 2, 3].map(() => importFile(`\ufeff${file}`, { commit: "1" })))
        expect(atOnce.map(({ status }) => status).sort()).toEqual([201, 409, 409])
        expect(codeOf(await importFile(`\ufeff${file}`))).toEqual([409, "file_already_imported"])
        expect((await balanceOf("bank:mad")) - before).toBe(32_950)
        expect(await balanceOf("fees:mad")).toBe(0)
        await bookPart(container, part)
        expect(await ageingOf("amana")).toMatchObject({
          outstanding_mad: 0,
          differences_mad: 9.5 - 45,
          total_mad: -35.5,
          books_mad: -35.5,
        })
        const again = await importFile(`colis,montant\n${partNumber}/2,169.50\n`, { commit: "1" })
        expect(again.data.remittance).toMatchObject({ is_posted: true, counts: { already_remitted: 1 } })
        const { data: list } = await ask("remittances")
        expect(list.count).toBe(2)
        expect((await ask(`remittances/${list.remittances[1].id}`)).status).toBe(200)
      })

      it("is asked of carriers an admin names, and of none that is set aside", async () => {
        const name = { ar: "تواصل", fr: "Tawassol", en: "Tawassol" }
        expect((await tell("carriers", { code: "tawassol", name })).status).toBe(201)
        expect(codeOf(await tell("carriers", { code: "tawassol", name }))).toEqual([409, "carrier_exists"])
        expect(codeOf(await tell("carriers", { code: "Ta wassol", name }))).toEqual([400, "invalid_input"])
        await tell("carriers/tawassol", { is_active: false })
        const { data } = await api.get("/cooperative/carriers", as(member))
        expect(data.carriers.map(({ code }: { code: string }) => code)).not.toContain("tawassol")
      })
    })

    describe("money that goes back", () => {
      const capturedAndRefunded = async (id: string) => {
        const query = container.resolve(ContainerRegistrationKeys.QUERY)
        const { data } = await query.graph({
          entity: "order",
          fields: ["payment_collections.captured_amount", "payment_collections.refunded_amount"],
          filters: { id },
        })
        const [row] = JSON.parse(JSON.stringify(data[0])).payment_collections
        return [Number(row.captured_amount), Number(row.refunded_amount)]
      }
      const bringBack = async (placed: Placed, quantity: number) => {
        await act(placed.part, "accept")
        await act(placed.part, "ship")
        await act(placed.part, "deliver")
        await shopper.post(`/store/my-orders/${placed.number}/returns`, {
          phone: CONTACT.phone,
          part_number: placed.partNumber,
          items: [{ line_id: placed.oil, quantity }],
          reason: "changed_mind",
        })
        const [row] = (await read(placed.part)).returns
        await act(placed.part, `returns/${row.id}/accept`)
        await act(placed.part, `returns/${row.id}/received`)
        await settleRefunds(container, placed.part)
        return (await read(placed.part)).refunds
      }

      it("after a return is owed at once, given by the cooperative in cash, and only once", async () => {
        const placed = await placeOrder()
        const refunds = await bringBack(placed, 1)
        expect(refunds).toEqual([
          expect.objectContaining({ kind: "return", amount: 149.5, method: "cash", status: "due" }),
        ])
        const [{ id, due_by }] = refunds
        expect(Math.round((new Date(due_by).getTime() - Date.now()) / 86_400_000)).toBe(15)
        const given = `refunds/${id}/given`
        const owed = (await ask("refunds")).data.refunds.find((row: { id: string }) => row.id === id)
        expect(owed).toMatchObject({ part_number: placed.partNumber, days_late: 0, amount: 149.5 })

        expect(codeOf(await act(placed.part, given, {}, stranger))).toEqual([
          404,
          "cooperative_order_not_found",
        ])
        expect(codeOf(await act(placed.part, "refunds/shrefund_x/given"))).toEqual([404, "refund_not_found"])
        const key = { "idempotency-key": randomUUID() }
        await bookPart(container, placed.part)
        const first = await act(placed.part, given, {}, member, key)
        expect(first.data.order.refunds[0]).toMatchObject({ status: "sent", method: "cash" })
        const replayed = await act(placed.part, given, {}, member, key)
        expect([replayed.status, replayed.data]).toEqual([200, first.data])
        const twice = await act(placed.part, given)
        expect([...codeOf(twice), twice.data.current.refunds[0].status]).toEqual([
          409,
          "already_refunded",
          "sent",
        ])
        expect(codeOf(await tell(`refunds/${id}/sent`, { reference: "VIR-1" }))).toEqual([
          409,
          "already_refunded",
        ])
        expect(await capturedAndRefunded(placed.id)).toEqual([319, 149.5])
        await bookPart(container, placed.part)
        const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
        const [booked] = await ledger.listLedgerTransactions(
          { business_key: `refunded:${id}` },
          { relations: ["entries", "entries.account"] },
        )
        // She gave back cash she held for the network; the shopper is owed nothing more.
        expect(booked?.entries.map(({ account, centimes }) => [account.code, centimes]).sort()).toEqual([
          [`cooperative:${scene.cooperatives.rif}:mad`, -14_950],
          ["customer:mad", 14_950],
        ])
        const view = await follow(placed.number)
        const own = view.parts.find((part: { id: string }) => part.id === placed.part)
        expect(own.refunds).toEqual([expect.objectContaining({ amount: 149.5, status: "sent" })])
        const mailed = () => readdirSync(OUTBOX).some((name) => name.includes(`refund_sent-${placed.number}`))
        for (let tries = 0; tries < 100 && !mailed(); tries += 1)
          await new Promise((resolve) => setTimeout(resolve, 50))
        expect(mailed()).toBe(true)
      })

      it("of everything takes the delivery with it, and never passes what was paid", async () => {
        const placed = await placeOrder()
        const refunds = await bringBack(placed, 2)
        expect(refunds).toEqual([expect.objectContaining({ amount: 319 })])
        await settleRefunds(container, placed.part)
        expect((await read(placed.part)).refunds).toHaveLength(1)
        await Promise.all([1, 2, 3].map(() => act(placed.part, `refunds/${refunds[0].id}/given`)))
        expect(await capturedAndRefunded(placed.id)).toEqual([319, 319])
      })

      it("by the network's transfer names its reference; a process that died over it is finished by a repeat", async () => {
        const placed = await placeOrder()
        const [{ id }] = await bringBack(placed, 1)
        const { payment_collections } = (
          await container.resolve(ContainerRegistrationKeys.QUERY).graph({
            entity: "order",
            fields: ["payment_collections.payments.id"],
            filters: { id: placed.id },
          })
        ).data[0] as unknown as { payment_collections: { payments: { id: string }[] }[] }
        // As if the process had been killed between Medusa's answer and our write.
        await container.resolve(Modules.PAYMENT).refundPayment({
          payment_id: payment_collections[0]!.payments[0]!.id,
          amount: 149.5,
          created_by: id,
        })
        await refundService(container).updateShopperRefunds({ id, attempted_at: new Date() })
        expect(codeOf(await tell(`refunds/${id}/sent`, { reference: "VIR-7" }))).toEqual([
          429,
          "request_in_progress",
        ])
        await refundService(container).updateShopperRefunds({ id, attempted_at: daysAgo(1) })
        expect(codeOf(await tell(`refunds/${id}/sent`, {}))).toEqual([400, "invalid_input"])
        const { data } = await tell(`refunds/${id}/sent`, { reference: "VIR-7" })
        expect(data.refund).toMatchObject({ status: "sent", method: "transfer", reference: "VIR-7" })
        expect(await capturedAndRefunded(placed.id)).toEqual([319, 149.5])
        expect(codeOf(await tell(`refunds/${id}/retry`, {}))).toEqual([409, "not_to_card"])
      })

      it("that nobody wrote down is found again, and what was late is first", async () => {
        const placed = await placeOrder()
        const [{ id }] = await bringBack(placed, 1)
        await refundService(container).deleteShopperRefunds(id)
        await repairRefunds(container, new Date(Date.now() + 120_000))
        const [again] = (await read(placed.part)).refunds
        expect(again).toMatchObject({ status: "due", amount: 149.5 })
        await refundService(container).updateShopperRefunds({ id: again.id, due_by: daysAgo(3.5) })
        const { data } = await ask("refunds?state=open")
        expect(data.refunds[0]).toMatchObject({ id: again.id, days_late: 3 })
      })
    })

    describe("money that goes back to a card", () => {
      type Paid = Placed & { intentId: string; honey: string }
      const payByCard = async (): Promise<Paid> => {
        const { oil, honey } = scene.goods
        const cartId = await shopper.openCart([
          { variant_id: oil.variant_id, quantity: 2 },
          { variant_id: honey.variant_id, quantity: 1 },
        ])
        const { data } = await shopper.checkOutAll(cartId, "delivery", { payment: "card" })
        const [intentId = ""] = data.card.client_secret.split("_secret_")
        await double.confirm(intentId, "pm_card_visa")
        const placed = (await shopper.complete(cartId)).data.order
        const view = await follow(placed.display_id)
        const of = (handle: string) => view.parts.find((part: PartView) => part.cooperative.handle === handle)
        const own = of("rif")
        return {
          ...{ id: placed.id, number: placed.display_id, intentId },
          ...{ part: own.id, partNumber: own.number, oil: own.items[0].id, honey: of("ketama").id },
        }
      }
      const refundedOf = async (intentId: string) =>
        (await double.intent(intentId)).latest_charge.amount_refunded
      /** The refunds of a part once none is on its way: the market's own event may have begun to send it. */
      const settled = async (id: string) => {
        const list = () =>
          refundService(container).listShopperRefunds(
            { cooperative_order_id: id },
            { order: { created_at: "ASC" } },
          )
        await settleRefunds(container, id)
        for (let tries = 0; tries < 100; tries += 1) {
          if ((await list()).every(({ status }) => status !== "due")) break
          await new Promise((resolve) => setTimeout(resolve, 50))
        }
        return list()
      }
      const card = () =>
        Reflect.get(container.resolve(Modules.PAYMENT), "paymentProviderService_").retrieveProvider(
          CARD_PAYMENT_PROVIDER_ID,
        )

      it("goes by itself: a line, then the rest of a part, then the last part with the order", async () => {
        const { part, honey, intentId, oil, number } = await payByCard()
        expect((await read(part)).cash_to_collect).toBe(0)
        const cancelled = { line_id: oil, quantity: 1, reason: "Cassée" }
        expect((await act(part, "cancel-line", cancelled)).status).toBe(200)
        expect(await settled(part)).toEqual([
          expect.objectContaining({ centimes: 14_950, status: "sent", method: "card" }),
        ])
        expect(await refundedOf(intentId)).toBe(14_950)
        await act(part, "refuse", { reason: "Fermé" })
        expect((await settled(part)).map(({ centimes, status }) => [centimes, status])).toEqual([
          [14_950, "sent"],
          [16_950, "sent"],
        ])
        expect(await refundedOf(intentId)).toBe(31_900)
        await act(honey, "refuse", { reason: "Fermé" }, stranger)
        expect(await settled(honey)).toEqual([expect.objectContaining({ centimes: 10_000, status: "sent" })])
        expect(await refundedOf(intentId)).toBe(41_900)
        const { order } = await follow(number)
        expect(order.payment).toMatchObject({ method: "card", paid: 419, refunded: 419, due: 0 })
      })

      it("goes once, wherever the process died on the way", async () => {
        const { part, intentId, id } = await payByCard()
        const send = jest
          .spyOn(card(), "refundPayment")
          .mockImplementationOnce(async (input: unknown) => ({ data: Object(input).data }))
        await act(part, "refuse", { reason: "Fermé" })
        const [row] = await settled(part)
        expect(send).toHaveBeenCalledTimes(1)
        send.mockRestore()
        // Killed before Stripe was asked, and again after it had answered: Medusa's record is there each time.
        const forget = { id: row!.id, status: "due" as const, sent_at: null, attempted_at: null }
        expect(await refundedOf(intentId)).toBe(0)
        for (const _ of [1, 2]) {
          await refundService(container).updateShopperRefunds({ ...forget, core_refund_id: null })
          expect(await settled(part)).toEqual([
            expect.objectContaining({ status: "sent", core_refund_id: row!.core_refund_id }),
          ])
          expect(await refundedOf(intentId)).toBe(31_900)
        }
        const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
          entity: "order",
          fields: ["transactions.amount", "transactions.reference"],
          filters: { id },
        })
        const { transactions } = JSON.parse(JSON.stringify(data[0]))
        const refunds = transactions.filter(({ reference }: { reference: string }) => reference === "refund")
        expect(refunds.map(({ amount }: { amount: number }) => amount)).toEqual([-319])
      })

      it("refused by the card waits for a person, who tries again or pays by transfer", async () => {
        const { part, intentId } = await payByCard()
        const send = jest.spyOn(card(), "refundPayment").mockRejectedValueOnce(new Error("card expired"))
        await act(part, "refuse", { reason: "Fermé" })
        const [row] = await settled(part)
        send.mockRestore()
        expect(row).toMatchObject({ status: "failed", failure: "card expired" })
        await settled(part)
        expect(await refundedOf(intentId)).toBe(0)
        const given = await act(part, `refunds/${row!.id}/given`)
        expect(codeOf(given)).toEqual([409, "not_in_cash"])
        const again = await tell(`refunds/${row!.id}/retry`, {})
        expect(again.data.refund).toMatchObject({ status: "sent", method: "card" })
        expect(await refundedOf(intentId)).toBe(31_900)
        expect(codeOf(await tell(`refunds/${row!.id}/retry`, {}))).toEqual([409, "already_refunded"])
      })

      it("after a return takes what the card had paid, though nobody collected it", async () => {
        const { part, partNumber, intentId, oil, number } = await payByCard()
        for (const step of ["accept", "ship"]) await act(part, step)
        const over = await act(part, "deliver", { cash_received_mad: 1 })
        expect(over.data.fields).toEqual({ cash_received_mad: "more_than_due" })
        expect((await act(part, "deliver")).data.order.status).toBe("delivered")
        await shopper.post(`/store/my-orders/${number}/returns`, {
          phone: CONTACT.phone,
          part_number: partNumber,
          items: [{ line_id: oil, quantity: 2 }],
          reason: "damaged",
        })
        const [wish] = (await read(part)).returns
        await act(part, `returns/${wish.id}/accept`)
        await act(part, `returns/${wish.id}/received`)
        expect(await settled(part)).toEqual([expect.objectContaining({ centimes: 31_900, status: "sent" })])
        expect(await refundedOf(intentId)).toBe(31_900)
      })
    })

    describe("cash on delivery is offered", () => {
      const terms = {
        regions: null,
        most_mad: 10_000,
        undelivered_parcels: 3,
        within_months: 12,
        undelivered_after_days: 21,
      }
      const openCart = () => shopper.openCart([{ variant_id: scene.goods.oil.variant_id, quantity: 1 }])
      afterEach(() => tell("cash-terms", terms))

      it("up to an amount, to the centime, at checkout and when the order is placed", async () => {
        expect((await tell("cash-terms", { ...terms, most_mad: 169.5 })).data.terms.most_mad).toBe(169.5)
        const cartId = await openCart()
        expect((await shopper.checkOutAll(cartId)).status).toBe(200)
        await tell("cash-terms", { ...terms, most_mad: 169.49, reason: "Trop d’impayés" })
        expect(codeOf(await shopper.complete(cartId))).toEqual([400, "cod_amount"])
        expect(codeOf(await shopper.checkOutAll(cartId))).toEqual([400, "cod_amount"])
        const { data } = await shopper.summary(cartId)
        expect(data.payment_methods[0]).toEqual({
          id: "cash_on_delivery",
          is_allowed: false,
          reason: "cod_amount",
        })
        const { history } = (await ask("cash-terms")).data
        expect(history[0]).toMatchObject({ most_mad: 169.49, reason: "Trop d’impayés" })
        expect(history[0].changed_by).toMatch(/^user_/)
        expect(codeOf(await tell("cash-terms", { ...terms, within_months: -1 }))).toEqual([
          400,
          "invalid_input",
        ])
      })

      it("in the regions an admin names", async () => {
        await tell("cash-terms", { ...terms, regions: ["MA-12"] })
        expect(codeOf(await shopper.checkOutAll(await openCart()))).toEqual([400, "cod_region"])
        await tell("cash-terms", { ...terms, regions: ["MA-01"] })
        expect((await shopper.checkOutAll(await openCart())).status).toBe(200)
      })

      it("to whom earlier parcels reached", async () => {
        const placed = await placeOrder(1)
        await act(placed.part, "accept")
        await act(placed.part, "ship")
        const service = container.resolve<CooperativeOrderModuleService>(COOPERATIVE_ORDER_MODULE)
        const [parcel] = await service.listCooperativeOrderParcels({ cooperative_order_id: placed.part })
        await service.updateCooperativeOrderParcels({ id: parcel!.id, shipped_at: daysAgo(30) })
        expect((await shopper.checkOutAll(await openCart())).status).toBe(200)
        await tell("cash-terms", { ...terms, undelivered_parcels: 1 })
        expect(codeOf(await shopper.checkOutAll(await openCart()))).toEqual([400, "cod_history"])
        const other = { contact: { ...CONTACT, phone: "0698765432" } }
        expect((await shopper.checkOutAll(await openCart(), "delivery", other)).status).toBe(200)
      })
    })
  },
})
