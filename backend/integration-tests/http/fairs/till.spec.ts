import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { deleteProductsWorkflow, updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { bookPart } from "../../../src/books/book-part"
import { issuePapers } from "../../../src/invoicing/issue-papers"
import { openStandPickups } from "../../../src/fairs/stand-pickup/open-stand-pickups"
import { COOPERATIVE_ORDER_MODULE } from "../../../src/modules/cooperative-order"
import type { CooperativeOrderModuleService } from "../../../src/modules/cooperative-order/service"
import { FAIR_MODULE } from "../../../src/modules/fair"
import type { FairModuleService } from "../../../src/modules/fair/service"
import { LEDGER_MODULE } from "../../../src/modules/ledger"
import type { LedgerModuleService } from "../../../src/modules/ledger/service"
import { readFigures } from "../../../src/fairs/figures/read-figures"
import { dayInMorocco } from "../../../src/fairs/market-clock"
import { readOrderView, readPlacedOrder } from "../../../src/workflows/cooperative-order/read-order-view"
import { tillService } from "../../../src/fairs/till/till-service"
import { mergeWaiting } from "../../../src/workflows/till"
import { takeBackSale } from "../../../src/workflows/till/take-back-sale"
import { openTillCart } from "../../../src/workflows/till/open-till-cart"
import { readSaleFacts } from "../../../src/fairs/till/sale-facts"
import { readTillSale } from "../../../src/fairs/till/till-sale"
import { stockOf } from "../../builders"
import type { Answer, Shopper } from "../checkout/shopper-client"
import { shopperClient } from "../checkout/shopper-client"
import { buildTillScene, goodsOf, sold, type Sold, type SoldLine } from "./till-scene"

jest.setTimeout(300_000)

const OUTBOX = mkdtempSync(join(tmpdir(), "twiza-till-outbox-"))
process.env.OUTBOX_DIR = OUTBOX
process.env.SMTP_URL = ""

const VISIT_ENTITY: string = "fair_visit"
const DAY_MS = 24 * 3600 * 1000
const codeOf = ({ status, data }: Answer) => [status, data.code]

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let built: Awaited<ReturnType<typeof buildTillScene>>
    let shopper: Shopper
    let till: string

    beforeAll(async () => {
      container = getContainer()
      built = await buildTillScene(container, api)
      shopper = shopperClient(api, built.scene)
      till = `/cooperative/till/${built.edition}`
    })
    afterAll(() => rmSync(OUTBOX, { recursive: true }))

    const asRif = () => ({ headers: built.rifHeaders, validateStatus: () => true })
    const asKetama = () => ({ headers: built.ketamaHeaders, validateStatus: () => true })
    const get = (path: string): Promise<Answer> => api.get(path, asRif())
    const post = (path: string, body: unknown): Promise<Answer> => api.post(path, body, asRif())
    const send = (sales: Sold[], changes: object = {}) =>
      post(`${till}/sales`, { device_id: "phone-one", sent_at: new Date().toISOString(), sales, ...changes })
    const settle = (id: string, choice: string) => post(`${till}/sales/${id}/settle`, { choice })
    const ordersOf = async (variantId: string) => {
      const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
        entity: "order_line_item",
        fields: ["id"],
        filters: { variant_id: variantId },
      })
      return data.length
    }
    const buyOnline = async (variant_id: string, quantity: number) => {
      const cartId = await shopper.openCart([{ variant_id, quantity }])
      await shopper.checkOutAll(cartId)
      return await shopper.complete(cartId)
    }

    describe("a sale made at the stand", () => {
      it("is an order, handed over and paid: stock, books, invoice and receipt know of it, and no mail leaves", async () => {
        const soap = await goodsOf(container, built.scene, "soap")
        const sale = sold(1, [{ goods: soap, quantity: 3, price: 50 }], { cash_given_mad: 200 })
        const { status, data } = await send([sale])
        expect([status, data.sales[0]]).toMatchObject([
          200,
          { sale_key: sale.sale_key, status: "merged", total_mad: 150, change_mad: 50, conflict: null },
        ])
        expect(await stockOf(container, soap.variant_id)).toEqual([7, 0])
        const { id, order_number } = data.sales[0]
        const row = await readTillSale(container, id)
        const part = row.cooperative_order_id ?? ""
        const seen = (await get(`/cooperative/orders/${part}`)).data.order
        expect(seen).toMatchObject({ number: order_number, status: "delivered" })
        const parts = container.resolve<CooperativeOrderModuleService>(COOPERATIVE_ORDER_MODULE)
        expect(await parts.retrieveCooperativeOrder(part)).toMatchObject({
          ...{ fair_edition_id: built.edition, fair_door: "till" },
        })
        await bookPart(container, part)
        await issuePapers(container, part, new Date())
        const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
        const balances = await ledger.balances()
        expect(balances.reduce((sum, { centimes }) => sum + centimes, 0)).toBe(0)
        expect(balances.find(({ code }) => code === "customer:mad")?.centimes ?? 0).toBe(0)
        const invoices = (await get("/cooperative/invoices")).data.invoices
        expect(invoices).toHaveLength(1)
        const { receipt } = (await get(`${till}/sales/${id}/receipt`)).data
        expect(receipt).toMatchObject({ order_number, stand: "A1", total_mad: 150, cash_given_mad: 200 })
        expect(readdirSync(OUTBOX)).toEqual([])
      })

      it("sent twice, at once and by halves, is made once, in the order it was sold", async () => {
        const salt = await goodsOf(container, built.scene, "salt")
        const sales = [1, 2, 3, 4].map((n) => sold(10 + n, [{ goods: salt, quantity: 1 }]))
        const statusesOf = ({ data }: Answer) => data.sales.map((sale: { status: string }) => sale.status)
        const half = await send(sales.slice(0, 2))
        const both = await Promise.all([send([...sales].reverse()), send(sales)])
        for (const answer of [half, ...both])
          expect([answer.status, answer.data.code]).toEqual([200, undefined])
        let late = await send(sales)
        for (let tries = 0; tries < 5 && statusesOf(late).includes("received"); tries += 1)
          late = await send(sales)
        expect(statusesOf(late)).toEqual(["merged", "merged", "merged", "merged"])
        expect(await ordersOf(salt.variant_id)).toBe(4)
        expect(await stockOf(container, salt.variant_id)).toEqual([6, 0])
        const numbers = late.data.sales.map(({ order_number }: { order_number: string }) =>
          Number(order_number.split("-")[0]),
        )
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
      })

      it("written down twice at once in either order never locks itself", async () => {
        const loom = await goodsOf(container, built.scene, "loom")
        const { data } = await send([sold(15, [{ goods: loom, quantity: 1 }])])
        const row = await tillService(container).retrieveTillSale(data.sales[0].id)
        const told = (turn: number) =>
          Array.from({ length: 20 }, (_, index) => ({
            ...row,
            ...{ sale_key: `turn-${turn}-${index}`, device_id: "phone-locks", sequence: index },
          }))
        for (let turn = 0; turn < 10; turn += 1) {
          const sales = told(turn)
          await Promise.all([sales, [...sales].reverse()].map((some) => tillService(container).receive(some)))
        }
        const rows = await tillService(container).listTillSales({ device_id: "phone-locks" }, { take: null })
        expect(rows).toHaveLength(200)
        await tillService(container).deleteTillSales(rows.map(({ id }) => id))
      })

      it("by two phones at once takes from one stock: the last one is sold once, the other is asked about", async () => {
        const bowl = await goodsOf(container, built.scene, "one-bowl", 1)
        const answers = await Promise.all(
          ["phone-one", "phone-two"].map((device_id) =>
            send([sold(20, [{ goods: bowl, quantity: 1 }])], { device_id }),
          ),
        )
        const sales = answers.map(({ data }) => data.sales[0])
        expect(sales.map(({ status }) => status).sort()).toEqual(["conflict", "merged"])
        expect(sales.find(({ conflict }) => conflict)?.conflict).toMatchObject({
          kind: "out_of_stock",
          choices: ["stock_was_more", "void"],
        })
        expect(await stockOf(container, bowl.variant_id)).toEqual([0, 0])
      })

      it("by a phone whose clock is a day wrong is dated by the server's", async () => {
        const jam = await goodsOf(container, built.scene, "jam")
        const wrong = (ms: number) => new Date(Date.now() - DAY_MS + ms).toISOString()
        const { data } = await send(
          [sold(30, [{ goods: jam, quantity: 1 }], { phone_sold_at: wrong(-60_000) })],
          { sent_at: wrong(0) },
        )
        const [{ sold_at, clock_corrected }] = data.sales
        expect(clock_corrected).toBe(true)
        expect(Math.abs(Date.now() - 60_000 - new Date(sold_at).getTime())).toBeLessThan(30_000)
      })

      it("handed in the day after counts on the day it was sold", async () => {
        const thyme = await goodsOf(container, built.scene, "thyme")
        const yesterday = new Date(Date.now() - DAY_MS)
        const unitsOf = async (at: Date) =>
          (await readFigures(container, built.edition)).by_day.find(({ day }) => day === dayInMorocco(at))
            ?.units ?? 0
        const [before, today] = [await unitsOf(yesterday), await unitsOf(new Date())]
        const lines = [{ goods: thyme, quantity: 2 }]
        await send([sold(35, lines, { phone_sold_at: yesterday.toISOString() })])
        expect(await unitsOf(yesterday)).toBe(before + 2)
        expect(await unitsOf(new Date())).toBe(today)
      })

      it("is found again by a repeat when the process died between its order and its row", async () => {
        const tea = await goodsOf(container, built.scene, "tea")
        const sale = sold(40, [{ goods: tea, quantity: 2 }])
        const [first] = (await send([sale])).data.sales
        const { cart_id, order_id } = await readTillSale(container, first.id)
        await tillService(container).updateTillSales({
          ...{ id: first.id, status: "received", order_id: null, cooperative_order_id: null },
          ...{ order_number: null, merged_at: null },
        })
        expect((await send([sale])).data.sales[0]).toEqual(first)
        expect(await readTillSale(container, first.id)).toMatchObject({ cart_id, order_id })
        expect(await ordersOf(tea.variant_id)).toBe(1)
        expect(await stockOf(container, tea.variant_id)).toEqual([8, 0])
      })

      it("is finished by the job when the process died before its order", async () => {
        const mint = await goodsOf(container, built.scene, "mint")
        const [voided] = (await send([sold(50, [{ goods: mint, quantity: 1, price: 3 }])])).data.sales
        await tillService(container).updateTillSales({
          ...{ id: voided.id, status: "received", conflict: null },
          settlements: {
            settlements: [{ kind: "price_unknown", choice: "accept", by: "test", at: new Date() }],
          },
        })
        const row = await readTillSale(container, voided.id)
        const cart_id = await openTillCart(container, row, await readSaleFacts(container, row))
        await tillService(container).updateTillSales({ id: row.id, cart_id })
        await mergeWaiting(container, new Date(Date.now() + 60_000))
        expect(await readTillSale(container, row.id)).toMatchObject({ status: "merged", cart_id })
      })
    })

    describe("a sale the market cannot make an order of by itself", () => {
      it("of the last one that was ordered online: the stock was more, and both have theirs", async () => {
        const plate = await goodsOf(container, built.scene, "plate", 1)
        await buyOnline(plate.variant_id, 1)
        const [sale] = (await send([sold(60, [{ goods: plate, quantity: 1 }])])).data.sales
        expect(sale.conflict).toMatchObject({
          kind: "out_of_stock",
          choices: ["stock_was_more", "cancel_online", "void"],
          lines: [{ free: 0, online: { quantity: 1 } }],
        })
        expect((await settle(sale.id, "stock_was_more")).data.sale).toMatchObject({
          status: "merged",
          settled_with: "stock_was_more",
        })
        expect((await settle(sale.id, "stock_was_more")).data.sale.status).toBe("merged")
        expect(codeOf(await settle(sale.id, "void"))).toEqual([409, "sale_settled"])
        expect(await stockOf(container, plate.variant_id)).toEqual([1, 1])
      })

      it("of the last one that was ordered online: the order is cancelled, and its shopper told", async () => {
        const vase = await goodsOf(container, built.scene, "vase", 1)
        await buyOnline(vase.variant_id, 1)
        const [sale] = (await send([sold(61, [{ goods: vase, quantity: 1 }])])).data.sales
        const { number } = { number: sale.conflict.lines[0].online.order_number }
        expect((await settle(sale.id, "cancel_online")).data.sale.status).toBe("merged")
        expect(await stockOf(container, vase.variant_id)).toEqual([0, 0])
        const orders = (await get("/cooperative/orders?status=refused")).data.orders
        expect(orders.map((order: { number: string }) => order.number)).toContain(number)
      })

      it("of the last one that was ordered online: the sale was undone at the stand", async () => {
        const jug = await goodsOf(container, built.scene, "jug", 1)
        await buyOnline(jug.variant_id, 1)
        const [sale] = (await send([sold(62, [{ goods: jug, quantity: 1 }])])).data.sales
        expect((await settle(sale.id, "void")).data.sale).toMatchObject({ status: "voided" })
        expect(await stockOf(container, jug.variant_id)).toEqual([1, 1])
        expect(await ordersOf(jug.variant_id)).toBe(1)
      })

      it("of goods that were deleted, or are no longer published, while the phone had no signal", async () => {
        const [gone, paused] = [
          await goodsOf(container, built.scene, "gone"),
          await goodsOf(container, built.scene, "paused"),
        ]
        await deleteProductsWorkflow(container).run({ input: { ids: [gone.id] } })
        await updateProductsWorkflow(container).run({
          input: { selector: { id: paused.id }, update: { status: "draft" } },
        })
        const lines = [
          { goods: gone, quantity: 1, price: 30 },
          { goods: paused, quantity: 2 },
        ]
        const [sale] = (await send([sold(70, lines)])).data.sales
        expect(sale.conflict).toMatchObject({ kind: "product_gone", choices: ["sell_anyway", "void"] })
        expect(codeOf(await settle(sale.id, "accept"))).toEqual([400, "choice_not_possible"])
        const { sale: settled } = (await settle(sale.id, "sell_anyway")).data
        expect(settled).toMatchObject({ status: "merged", total_mad: 130 })
        expect(await stockOf(container, paused.variant_id)).toEqual([8, 0])
        const row = await readTillSale(container, sale.id)
        const part = (await get(`/cooperative/orders/${row.cooperative_order_id}`)).data.order
        expect(part).toMatchObject({ status: "delivered", totals: { total: 130 } })
      })

      it("at a price the market does not know, until somebody stands by it", async () => {
        const belt = await goodsOf(container, built.scene, "belt")
        const [sale] = (await send([sold(80, [{ goods: belt, quantity: 1, price: 42.5 }])])).data.sales
        expect(sale.conflict).toMatchObject({ kind: "price_unknown", lines: [{ price_mad: 50 }] })
        const waiting = (await get(`${till}/sales?status=conflict`)).data.sales
        expect(waiting.map(({ id }: { id: string }) => id)).toContain(sale.id)
        expect((await settle(sale.id, "accept")).data.sale).toMatchObject({
          status: "merged",
          total_mad: 42.5,
        })
      })
    })

    describe("a sale made by mistake", () => {
      const undo = (id: string) => post(`${till}/sales/${id}/undo`, {})
      const today = async () => (await get(`${till}/sales`)).data.total_mad
      const sell = async (sequence: number, lines: SoldLine[]) =>
        (await send([sold(sequence, lines)])).data.sales[0]

      it("is undone once: goods and cash go back, books and figures say so, and no mail leaves", async () => {
        const comb = await goodsOf(container, built.scene, "comb")
        const [before, mails] = [await today(), readdirSync(OUTBOX)]
        const { returned_mad } = (await readFigures(container, built.edition)).totals
        const sale = await sell(100, [{ goods: comb, quantity: 2 }])
        expect(await stockOf(container, comb.variant_id)).toEqual([8, 0])
        const answers = await Promise.all([undo(sale.id), undo(sale.id)])
        for (const { data } of answers) expect(data.sale).toMatchObject({ status: "undone", total_mad: 100 })
        expect((await undo(sale.id)).data.sale.status).toBe("undone")
        expect(await stockOf(container, comb.variant_id)).toEqual([10, 0])
        expect(await today()).toBe(before)
        const { cooperative_order_id } = await readTillSale(container, sale.id)
        const { order } = (await get(`/cooperative/orders/${cooperative_order_id}`)).data
        expect(order).toMatchObject({
          items: [{ returned_quantity: 2 }],
          returns: [{ status: "received", refund: 100 }],
          refunds: [{ status: "sent", method: "cash", amount: 100 }],
        })
        await bookPart(container, cooperative_order_id ?? "")
        const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
        const balances = await ledger.balances()
        expect(balances.reduce((sum, { centimes }) => sum + centimes, 0)).toBe(0)
        const { totals } = await readFigures(container, built.edition)
        expect(totals.returned_mad).toBe(returned_mad + 100)
        expect(readdirSync(OUTBOX)).toEqual(mails)
      })

      it("whose undoing was interrupted is undone by a repeat, and nothing comes back twice", async () => {
        const sieve = await goodsOf(container, built.scene, "sieve")
        const sale = await sell(101, [{ goods: sieve, quantity: 3 }])
        await takeBackSale(container, await readTillSale(container, sale.id), "member")
        expect((await undo(sale.id)).data.sale.status).toBe("undone")
        expect(await stockOf(container, sieve.variant_id)).toEqual([10, 0])
      })

      it("that waits for an answer never happened", async () => {
        const ladle = await goodsOf(container, built.scene, "ladle", 0)
        const sale = await sell(102, [{ goods: ladle, quantity: 1 }])
        expect(sale.status).toBe("conflict")
        expect((await undo(sale.id)).data.sale).toMatchObject({ status: "voided", settled_with: "void" })
      })
    })

    describe("the till", () => {
      it("shows a cooperative its own goods, and a stand it has not is not there", async () => {
        const { data } = await get(till)
        expect(data.stand).toBe("A1")
        expect(data.edition.is_open_today).toBe(true)
        const handles = data.products.map(({ handle }: { handle: string }) => handle)
        expect(handles).toContain("oil")
        expect(handles).not.toContain("honey")
        expect(codeOf(await get("/cooperative/till/fairedt_nothing"))).toEqual([404, "fair_not_found"])
      })

      it("takes nobody else's goods or sales, and nothing long after the fair", async () => {
        const { honey, oil } = built.scene.goods
        const foreign = sold(90, [
          { goods: oil, quantity: 1, price: 149.5 },
          { goods: honey, quantity: 1, price: 80 },
        ])
        expect(codeOf(await send([foreign]))).toEqual([404, "product_not_found"])
        expect((await tillService(container).listTillSales({ sale_key: foreign.sale_key })).length).toBe(0)
        const [own] = (await send([sold(91, [{ goods: oil, quantity: 1, price: 1 }])])).data.sales
        const stolen = await api.post(`${till}/sales/${own.id}/settle`, { choice: "void" }, asKetama())
        expect(codeOf(stolen)).toEqual([404, "till_sale_not_found"])
        const late = await post(`/cooperative/till/${built.past}/sales`, {
          ...{ device_id: "phone-one", sent_at: new Date().toISOString() },
          sales: [sold(1, [{ goods: oil, quantity: 1, price: 149.5 }])],
        })
        expect(codeOf(late)).toEqual([409, "till_closed"])
      })

      it("refuses what was never sold: no goods, no price, less cash than the price, one sale twice", async () => {
        const { oil } = built.scene.goods
        const fine = sold(92, [{ goods: oil, quantity: 1, price: 149.5 }])
        const wrong: [object[], object?][] = [
          [[]],
          [[{ ...fine, lines: [] }]],
          [[sold(1, [{ goods: oil, quantity: 0 }])]],
          [[sold(1, [{ goods: oil, quantity: 1, price: -5 }])]],
          [[sold(1, [{ goods: oil, quantity: 1, price: 0.001 }])]],
          [[{ ...fine, cash_given_mad: 100 }]],
          [[fine, fine]],
          [[fine], { sent_at: "yesterday" }],
        ]
        for (const [sales, changes] of wrong) expect((await send(sales as Sold[], changes)).status).toBe(400)
      })

      it("counts the box at the end of a day, and again", async () => {
        const { data } = await get(`${till}/sales`)
        const day = data.day
        await post(`${till}/counts`, { day, opening_mad: 200, counted_mad: 0 })
        const counted = 200 + data.total_mad - 5
        const { data: after } = await post(`${till}/counts`, { day, opening_mad: 200, counted_mad: counted })
        const today = after.days.find((one: { day: string }) => one.day === day)
        expect(today).toMatchObject({ sales_mad: data.total_mad, count: { difference_mad: -5 } })
        const outside = await post(`${till}/counts`, { day: "2020-01-01", opening_mad: 0, counted_mad: 0 })
        expect(codeOf(outside)).toEqual([400, "day_outside_fair"])
      })
    })

    describe("a code on a stand", () => {
      const scan = (code: string, more: object = {}) => shopper.post("/store/fair-scans", { code, ...more })
      const visits = async () => {
        const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
          entity: VISIT_ENTITY,
          fields: ["kind", "count"],
        })
        return Object.fromEntries(
          data.map(({ kind, count }: { kind: string; count: number }) => [kind, count]),
        )
      }

      it("leads to the stand or its goods and counts the visit; forged it leads nowhere, of a past fair it does not count", async () => {
        const { data: posters } = await get(`/cooperative/fairs/${built.edition}/posters`)
        const oil = posters.products.find(({ handle }: { handle: string }) => handle === "oil")
        const [stand, , product] = await Promise.all([
          scan(posters.stand.code),
          scan(posters.stand.code.toLowerCase()),
          scan(oil.code),
        ])
        await scan(posters.stand.code, { is_counted_before: true })
        expect(stand.data).toMatchObject({
          ...{ edition_handle: "agadir-edition", cooperative_handle: "rif", product_handle: null },
          is_past: false,
        })
        expect(product.data.product_handle).toBe("oil")
        expect(await visits()).toEqual({ stand: 2, product: 1 })
        expect(codeOf(await scan(`${posters.stand.code.slice(0, -1)}X`))).toEqual([404, "unknown_code"])
        const { data: past } = await get(`/cooperative/fairs/${built.past}/posters`)
        expect((await scan(past.stand.code)).data).toMatchObject({ is_past: true, is_open_today: false })
        expect(await visits()).toEqual({ stand: 2, product: 1 })
      })

      it("of a basket holds what the shopper chose, to be paid online", async () => {
        const { oil, honey } = built.scene.goods
        const lines = [{ variant_id: oil.variant_id, quantity: 2 }]
        const { data } = await post(`${till}/baskets`, { lines })
        const opened = await shopper.get(`/store/fair-baskets/${data.basket.code.toLowerCase()}`)
        expect(opened.data.basket).toMatchObject({
          ...{ edition_handle: "agadir-edition", cooperative_handle: "rif" },
          lines: [{ variant_id: oil.variant_id, quantity: 2, price_mad: 149.5 }],
        })
        expect((await scan(opened.data.basket.stand_code)).status).toBe(200)
        expect(codeOf(await shopper.get("/store/fair-baskets/00000000"))).toEqual([404, "unknown_basket"])
        const foreign = await post(`${till}/baskets`, {
          lines: [{ variant_id: honey.variant_id, quantity: 1 }],
        })
        expect(codeOf(foreign)).toEqual([404, "product_not_found"])
      })
    })

    it("goods bought online are fetched at the stand, for nothing, until the fair is over", async () => {
      const { oil } = built.scene.goods
      await openStandPickups(container, new Date())
      await openStandPickups(container, new Date())
      const chooseStand = async () => {
        const cartId = await shopper.openCart([{ variant_id: oil.variant_id, quantity: 1 }])
        const { data } = await shopper.summary(cartId)
        const options: { id: string; at_fair: boolean }[] = data.groups[0].delivery_options
        const atFair = options.filter(({ at_fair }) => at_fair)
        expect(atFair).toMatchObject([
          { kind: "pickup", amount: 0, stand: "A1", edition_handle: "agadir-edition" },
        ])
        const deliveries = { [built.scene.cooperatives.rif]: atFair[0]?.id }
        expect((await shopper.checkOutAll(cartId, "pickup", { deliveries })).status).toBe(200)
        return cartId
      }
      const { data: placed } = await shopper.complete(await chooseStand())
      expect(placed.type).toBe("order")
      const order = await readPlacedOrder(container, { id: placed.order.id })
      const [part] = order ? (await readOrderView(container, order)).parts : []
      expect(part).toMatchObject({
        ...{ status: "pending", delivery: { kind: "pickup" } },
        stand: { stand: "A1", edition_handle: "agadir-edition", until: expect.any(Date) },
      })
      expect((await get(`/cooperative/orders/${part?.id}`)).data.order).toMatchObject({
        stand: { stand: "A1" },
      })
      const late = await chooseStand()
      const fairs = container.resolve<FairModuleService>(FAIR_MODULE)
      const { opens_on, closes_on } = await fairs.retrieveFairEdition(built.edition)
      await fairs.updateFairEditions({ id: built.edition, opens_on: "2020-01-01", closes_on: "2020-01-02" })
      const refused = await shopper.complete(late)
      expect([refused.data.type, refused.data.code ?? refused.data.error?.code]).toEqual([
        expect.not.stringMatching("order"),
        "delivery_missing",
      ])
      await fairs.updateFairEditions({ id: built.edition, opens_on, closes_on })
    })

    it("a cart that says it is a stand's is not believed", async () => {
      const { oil } = built.scene.goods
      const [row] = await tillService(container).listTillSales({ status: "merged" }, { take: 1 })
      const cartId = await shopper.openCart([{ variant_id: oil.variant_id, quantity: 1 }])
      await shopper.post(`/store/carts/${cartId}`, { metadata: { till_sale_id: row?.id } })
      expect((await shopper.complete(cartId)).data.type).not.toBe("order")
    })
  },
})
