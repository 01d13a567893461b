import { randomUUID } from "node:crypto"
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { COOPERATIVE_ORDER_MODULE } from "../../../src/modules/cooperative-order"
import type { CooperativeOrderModuleService } from "../../../src/modules/cooperative-order/service"
import { IDEMPOTENCY_MODULE } from "../../../src/modules/idempotency"
import type { IdempotencyModuleService } from "../../../src/modules/idempotency/service"
import { buildMember, signInMember, stockOf } from "../../builders"
import { buildScene, CONTACT, type Scene } from "../checkout/scene"
import { eventually } from "../search/eventually"
import { type Answer, type PartView, type Shopper, shopperClient } from "../checkout/shopper-client"

jest.setTimeout(180_000)

const OUTBOX = mkdtempSync(join(tmpdir(), "twiza-workspace-outbox-"))
process.env.OUTBOX_DIR = OUTBOX
process.env.SMTP_URL = ""

const codeOf = ({ status, data }: Answer) => [status, data.code]

type Placed = { id: string; number: number; part: string; partNumber: string; oil: string; bowl: string }

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let scene: Scene
    let shopper: Shopper
    let headers: Record<string, string>

    beforeAll(async () => {
      container = getContainer()
      scene = await buildScene(container)
      shopper = shopperClient(api, scene)
      await buildMember(container, scene.cooperatives.rif, "manager@rif.example")
      headers = (await signInMember(api, "manager@rif.example")).headers
    })
    beforeEach(() => {
      for (const name of readdirSync(OUTBOX)) rmSync(join(OUTBOX, name))
    })
    afterAll(() => rmSync(OUTBOX, { recursive: true }))

    const get = (path: string): Promise<Answer> =>
      api.get(`/cooperative/${path}`, { headers, validateStatus: () => true })
    const act = async (id: string, action: string, body: unknown = {}, key?: string) => {
      const config = {
        headers: { ...headers, ...(key ? { "idempotency-key": key } : {}) },
        validateStatus: () => true,
      }
      return await api.post(`/cooperative/orders/${id}/${action}`, body, config)
    }
    const read = async (id: string) => (await get(`orders/${id}`)).data.order
    const follow = async (number: number) =>
      (await shopper.post("/store/order-lookup", { number, phone: CONTACT.phone })).data
    const ask = (number: number, what: string, body: object) =>
      shopper.post(`/store/my-orders/${number}/${what}`, { phone: CONTACT.phone, ...body })

    /** Two oils and a bowl of one cooperative (359 + 20 delivery), and a honey of another. */
    const placeOrder = async (): Promise<Placed> => {
      const { oil, lastBowl, honey } = scene.goods
      const cartId = await shopper.openCart([
        { variant_id: oil.variant_id, quantity: 2 },
        { variant_id: lastBowl.variant_id, quantity: 1 },
        { variant_id: honey.variant_id, quantity: 1 },
      ])
      await shopper.checkOutAll(cartId)
      const { data } = await shopper.complete(cartId)
      const view = await follow(data.order.display_id)
      const own = view.parts.find((part: PartView) => part.cooperative.handle === "rif")
      const lineOf = (handle: string) =>
        own.items.find((item: { product_handle: string }) => item.product_handle === handle).id
      return {
        id: data.order.id,
        number: data.order.display_id,
        part: own.id,
        partNumber: own.number,
        oil: lineOf("oil"),
        bowl: lineOf("last-bowl"),
      }
    }
    const readOrder = async (id: string) => {
      const query = container.resolve(ContainerRegistrationKeys.QUERY)
      const fields = [
        "status",
        "total",
        "payment_collections.captured_amount",
        "fulfillments.id",
        "returns.*",
      ]
      const { data } = await query.graph({ entity: "order", fields, filters: { id } })
      return JSON.parse(JSON.stringify(data[0]))
    }
    const capturedOf = async (id: string) =>
      Number((await readOrder(id)).payment_collections[0].captured_amount)
    const deliverAll = async (placed: Placed) => {
      await act(placed.part, "accept")
      await act(placed.part, "ship")
      expect((await act(placed.part, "deliver")).status).toBe(200)
    }
    const mailOf = async (template: string, number: number) => {
      for (let tries = 0; tries < 100; tries += 1) {
        const name = readdirSync(OUTBOX).find(
          (file) => file.endsWith(".eml") === false && file.includes(`${template}-${number}`),
        )
        if (name) return readFileSync(join(OUTBOX, name), "utf8")
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      throw new Error(`No mail ${template} came.`)
    }

    describe("a step the phone sends again", () => {
      it("under the same key has one effect and one answer, one after the other and at once", async () => {
        const { id, part, oil } = await placeOrder()
        await act(part, "accept")
        const [key, parcel] = [randomUUID(), { items: [{ line_id: oil, quantity: 1 }] }]
        const first = await act(part, "ship", parcel, key)
        const again = await act(part, "ship", parcel, key)
        expect([first.headers["idempotent-replayed"], again.headers["idempotent-replayed"]]).toEqual([
          undefined,
          "true",
        ])
        expect([again.status, again.data]).toEqual([200, first.data])
        expect(again.data.order).toMatchObject({ status: "partly_shipped" })
        const second = randomUUID()
        const answers = await Promise.all([1, 2, 3, 4].map(() => act(part, "ship", parcel, second)))
        const late = await act(part, "ship", parcel, second)
        expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0)
        for (const answer of answers.filter(({ status }) => status !== 200))
          expect(codeOf(answer)).toEqual([409, "request_in_progress"])
        expect(late.data.order.parcels).toHaveLength(2)
        expect((await readOrder(id)).fulfillments).toHaveLength(2)
      })

      it("under the same key for something else is refused, and a refusal is repeated too", async () => {
        const { part } = await placeOrder()
        const key = randomUUID()
        expect(codeOf(await act(part, "ship", {}, key))).toEqual([409, "wrong_status"])
        await act(part, "accept")
        const again = await act(part, "ship", {}, key)
        expect([...codeOf(again), again.headers["idempotent-replayed"]]).toEqual([
          409,
          "wrong_status",
          "true",
        ])
        for (const answer of [
          await act(part, "ship", { carrier: "Amana" }, key),
          await act(part, "pack", {}, key),
        ])
          expect(codeOf(answer)).toEqual([409, "idempotency_key_reused"])
        expect(codeOf(await act(part, "pack", {}, "x"))).toEqual([400, "invalid_idempotency_key"])
        expect((await read(part)).status).toBe("accepted")
      })

      it("is done again when the process died over it two minutes ago, and not sooner", async () => {
        const { part } = await placeOrder()
        const key = randomUUID()
        await act(part, "accept", {}, key)
        const service = container.resolve<IdempotencyModuleService>(IDEMPOTENCY_MODULE)
        const [row] = await service.listIdempotentRequests({ key })
        const undo = { id: row!.id, status_code: null, body: null }
        await service.updateIdempotentRequests({ ...undo, started_at: new Date(Date.now() - 60_000) })
        expect(codeOf(await act(part, "accept", {}, key))).toEqual([409, "request_in_progress"])
        await service.updateIdempotentRequests({ ...undo, started_at: new Date(Date.now() - 130_000) })
        const answer = await act(part, "accept", {}, key)
        expect([answer.status, answer.data.order.history.length]).toEqual([200, 2])
      })
    })

    describe("a parcel and a cancelled line whose process died before it answered", () => {
      it("are not made again under the same key", async () => {
        const { id, part, oil } = await placeOrder()
        await act(part, "accept")
        const [shipKey, cancelKey] = [randomUUID(), randomUUID()]
        const service = container.resolve<IdempotencyModuleService>(IDEMPOTENCY_MODULE)
        const forgetAnswer = async (key: string) => {
          const [row] = await service.listIdempotentRequests({ key })
          const started_at = new Date(Date.now() - 130_000)
          await service.updateIdempotentRequests({ id: row!.id, status_code: null, body: null, started_at })
        }
        const parcel = { items: [{ line_id: oil, quantity: 1 }] }
        const cancelled = { line_id: oil, quantity: 1, reason: "Cassée" }
        await act(part, "ship", parcel, shipKey)
        await forgetAnswer(shipKey)
        expect((await act(part, "ship", parcel, shipKey)).data.order.parcels).toHaveLength(1)
        await act(part, "cancel-line", cancelled, cancelKey)
        await forgetAnswer(cancelKey)
        const again = await act(part, "cancel-line", cancelled, cancelKey)
        expect(again.data.order).toMatchObject({ status: "partly_shipped", cancelled_total: 149.5 })
        expect((await readOrder(id)).fulfillments).toHaveLength(1)
      })
    })

    describe("a part in several parcels", () => {
      it("goes on two days, each paid when it comes; the last takes the delivery", async () => {
        const placed = await placeOrder()
        const { id, number, part, oil, bowl } = placed
        await act(part, "accept")
        expect((await act(part, "pack")).data.order).toMatchObject({
          status: "packed",
          actions: ["refuse", "ship", "cancel_line"],
          cash_to_collect: 379,
        })
        const first = await act(part, "ship", {
          items: [{ line_id: oil, quantity: 1 }],
          tracking_number: "CC1",
          carrier: "Amana",
        })
        const [one] = first.data.order.parcels
        expect(one).toMatchObject({ number: 1, amount: 149.5, carrier: "Amana", status: "shipped" })
        expect(await mailOf("part_shipped", number)).toContain("149,50")
        const delivered = await act(part, "deliver", { parcel_id: one.id, cash_received_mad: 149.5 })
        expect(delivered.data.order).toMatchObject({ status: "partly_shipped", cash_to_collect: 229.5 })
        expect(await capturedOf(id)).toBe(149.5)
        expect((await follow(number)).order.payment).toMatchObject({ paid: 149.5 })
        const tooMany = await act(part, "ship", { items: [{ line_id: oil, quantity: 2 }] })
        expect([...codeOf(tooMany), tooMany.data.fields]).toEqual([
          400,
          "invalid_input",
          { "items.0.quantity": "more_than_left" },
        ])
        const rest = await act(part, "ship", {})
        expect(rest.data.order).toMatchObject({ status: "shipped", actions: ["deliver"] })
        expect(rest.data.order.parcels[1]).toMatchObject({ number: 2, amount: 229.5 })
        const tooMuch = await act(part, "deliver", { cash_received_mad: 230 })
        expect(tooMuch.data.fields).toEqual({ cash_received_mad: "more_than_due" })
        const answers = await Promise.all([1, 2].map(() => act(part, "deliver", {})))
        expect(answers.map(({ status }) => status)).toEqual([200, 200])
        const order = await read(part)
        expect(order).toMatchObject({ status: "delivered", cash_to_collect: 0, contact: null })
        expect(order.items.find((item: { id: string }) => item.id === bowl)).toMatchObject({
          shipped_quantity: 1,
          delivered_quantity: 1,
        })
        expect([await capturedOf(id), (await readOrder(id)).fulfillments.length]).toEqual([379, 2])
        expect(await stockOf(container, scene.goods.oil.variant_id)).toEqual([8, 0])
      })

      it("lets one of the last pieces leave before the other", async () => {
        const { oil } = scene.goods
        const [stocked] = await stockOf(container, oil.variant_id)
        const cartId = await shopper.openCart([{ variant_id: oil.variant_id, quantity: stocked ?? 0 }])
        await shopper.checkOutAll(cartId)
        const { data } = await shopper.complete(cartId)
        const [own] = (await follow(data.order.display_id)).parts
        await act(own.id, "accept")
        const shipped = await act(own.id, "ship", { items: [{ line_id: own.items[0].id, quantity: 1 }] })
        expect([shipped.status, shipped.data.order.status]).toEqual([200, "partly_shipped"])
        expect(await stockOf(container, oil.variant_id)).toEqual([Number(stocked) - 1, Number(stocked) - 1])
      })

      it("shows the shopper's number while it is open, and only then", async () => {
        const placed = await placeOrder()
        expect((await read(placed.part)).contact).toEqual({
          phone: "+212612345678",
          whatsapp_url: "https://wa.me/212612345678",
        })
        await deliverAll(placed)
        const { data } = await get(`orders/${placed.part}`)
        expect(data.order.contact).toBeNull()
        expect(JSON.stringify(data)).not.toContain("612345678")
      })

      it("is not acted upon by who saw it as it was", async () => {
        const { part } = await placeOrder()
        const { version } = await read(part)
        await act(part, "accept", { seen_version: version })
        const stale = await act(part, "refuse", { reason: "Fermé", seen_version: version })
        expect([...codeOf(stale), stale.data.current.status]).toEqual([409, "changed_meanwhile", "accepted"])
      })
    })

    describe("a line that cannot be sent", () => {
      it("is taken off what the shopper pays and goes on sale again; the rest goes on", async () => {
        const { id, number, part, oil, bowl } = await placeOrder()
        await act(part, "accept")
        const before = (await readOrder(id)).total
        const one = await act(part, "cancel-line", { line_id: oil, quantity: 1, reason: "Bouteille cassée" })
        expect(one.data.order).toMatchObject({ status: "accepted", total: 229.5, cancelled_total: 149.5 })
        await act(part, "cancel-line", { line_id: bowl, quantity: 1, reason: "Fêlé" })
        expect((await readOrder(id)).total).toBe(before - 209.5)
        expect([
          await stockOf(container, scene.goods.oil.variant_id),
          await stockOf(container, scene.goods.lastBowl.variant_id),
        ]).toEqual([
          [10, 1],
          [1, 0],
        ])
        const view = await follow(number)
        expect(view.order.totals.total).toBe((await readOrder(id)).total)
        expect(await mailOf("line_cancelled", number)).toContain("Bouteille cassée")
        const more = await act(part, "cancel-line", { line_id: bowl, quantity: 1, reason: "Fêlé" })
        expect(more.data.fields).toEqual({ line_id: "nothing_left" })
        await act(part, "ship")
        await act(part, "deliver")
        expect(await capturedOf(id)).toBe(169.5)
      })

      it("after a first parcel ends the part with what came, the delivery given up", async () => {
        const { id, part, oil, bowl } = await placeOrder()
        await act(part, "accept")
        const parcel = { items: [{ line_id: oil, quantity: 2 }] }
        await act(part, "ship", parcel)
        const { data } = await act(part, "cancel-line", { line_id: bowl, quantity: 1, reason: "Fêlé" })
        expect(data.order).toMatchObject({ status: "shipped", total: 299, cash_to_collect: 299 })
        expect((await act(part, "deliver")).data.order.status).toBe("delivered")
        expect(await capturedOf(id)).toBe(299)
      })

      it("with the last of its goods refuses the part as a whole", async () => {
        const { id, part, oil, bowl } = await placeOrder()
        await act(part, "cancel-line", { line_id: oil, quantity: 2, reason: "Plus d’huile" })
        const { data } = await act(part, "cancel-line", { line_id: bowl, quantity: 1, reason: "Fêlé" })
        expect(data.order).toMatchObject({ status: "refused", refusal_reason: "Fêlé" })
        expect((await readOrder(id)).total).toBe(100)
        expect(await stockOf(container, scene.goods.oil.variant_id)).toEqual([10, 0])
      })

      it("is one of the order's own", async () => {
        const { part } = await placeOrder()
        const other = await act(part, "cancel-line", { line_id: "ordli_x", quantity: 1, reason: "x" })
        expect(codeOf(other)).toEqual([400, "invalid_input"])
      })
    })

    describe("an order its shopper cancels", () => {
      it("is cancelled part by part before it leaves; who acts on it then sees what it is now", async () => {
        const { id, number, part, partNumber } = await placeOrder()
        await act(part, "accept")
        expect(codeOf(await ask(number, "cancel", { phone: "0698765432" }))).toEqual([404, "order_not_found"])
        const { data } = await ask(number, "cancel", { part_number: partNumber })
        expect(data.order.payment).toMatchObject({ due: 100 })
        const late = await act(part, "ship", {})
        expect([...codeOf(late), late.data.current.status]).toEqual([409, "wrong_status", "cancelled"])
        expect(late.data.current).toMatchObject({ id: part, actions: [], contact: null })
        expect([(await readOrder(id)).total, await stockOf(container, scene.goods.oil.variant_id)]).toEqual([
          100,
          [10, 0],
        ])
        expect(await mailOf("part_cancelled", number)).toContain(partNumber)
        const all = await ask(number, "cancel", {})
        expect(all.data.order.status).toBe("cancelled")
        expect((await readOrder(id)).status).toBe("canceled")
        expect(codeOf(await ask(number, "cancel", {}))).toEqual([409, "wrong_status"])
      })

      it("is too late for what has left", async () => {
        const { number, part, partNumber } = await placeOrder()
        await act(part, "accept")
        await act(part, "ship")
        const late = await ask(number, "cancel", { part_number: partNumber })
        expect(codeOf(late)).toEqual([409, "wrong_status"])
      })
    })

    describe("goods that come back", () => {
      const wish = (placed: Placed, quantity = 1) => ({
        part_number: placed.partNumber,
        items: [{ line_id: placed.oil, quantity }],
        reason: "changed_mind",
        note: "Trop grand",
      })

      it("are asked for, accepted and received: in stock again, and what is to be given back is known", async () => {
        const placed = await placeOrder()
        const { id, number, part } = placed
        const early = await ask(number, "returns", wish(placed))
        expect(codeOf(early)).toEqual([400, "not_returnable"])
        await deliverAll(placed)
        const asked = await ask(number, "returns", wish(placed))
        await ask(number, "returns", wish(placed))
        const own = asked.data.parts.find((view: PartView) => view.id === part)
        expect(own.items.find((item: { id: string }) => item.id === placed.oil).returnable_quantity).toBe(1)
        const [row, ...others] = (await read(part)).returns
        expect(others).toEqual([])
        expect(row).toMatchObject({ status: "requested", note: "Trop grand", actions: ["accept", "refuse"] })
        const back = (action: string) => act(part, `returns/${row.id}/${action}`)
        expect(codeOf(await back("received"))).toEqual([409, "wrong_status"])
        expect((await back("accept")).data.order.returns[0]).toMatchObject({ status: "accepted" })
        const answers = [await back("received"), await back("received")]
        expect(answers.map(({ status }) => status)).toEqual([200, 200])
        const order = await read(part)
        expect(order.returns[0]).toMatchObject({ status: "received", refund: 149.5 })
        expect(order.status).toBe("delivered")
        expect(await stockOf(container, scene.goods.oil.variant_id)).toEqual([9, 0])
        expect((await readOrder(id)).returns).toEqual([expect.objectContaining({ status: "received" })])
        expect(await mailOf("return_received", number)).toContain("149,50")
        const tooMany = await ask(number, "returns", wish(placed, 2))
        expect(codeOf(tooMany)).toEqual([400, "not_returnable"])
      })

      it("are refused with a reason, and may be asked for again", async () => {
        const placed = await placeOrder()
        await deliverAll(placed)
        await ask(placed.number, "returns", wish(placed, 2))
        const [row] = (await read(placed.part)).returns
        const path = `returns/${row.id}/refuse`
        expect((await act(placed.part, path)).status).toBe(400)
        const refused = await act(placed.part, path, { reason: "Bouchon ouvert" })
        expect(refused.data.order.returns[0]).toMatchObject({ status: "refused", actions: [] })
        expect(await mailOf("return_refused", placed.number)).toContain("Bouchon ouvert")
        expect((await ask(placed.number, "returns", wish(placed, 1))).status).toBe(200)
      })

      it("come back within seven days of their delivery", async () => {
        const placed = await placeOrder()
        await deliverAll(placed)
        const service = container.resolve<CooperativeOrderModuleService>(COOPERATIVE_ORDER_MODULE)
        const [parcel] = await service.listCooperativeOrderParcels({ cooperative_order_id: placed.part })
        const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 3600 * 1000)
        await service.updateCooperativeOrderParcels({ id: parcel!.id, delivered_at: daysAgo(7.01) })
        expect(codeOf(await ask(placed.number, "returns", wish(placed)))).toEqual([400, "not_returnable"])
        await service.updateCooperativeOrderParcels({ id: parcel!.id, delivered_at: daysAgo(6.9) })
        expect((await ask(placed.number, "returns", wish(placed))).status).toBe(200)
      })
    })

    describe("what a cooperative knows", () => {
      it("its home says what is to do now and how the month goes", async () => {
        const placed = await placeOrder()
        const { data } = await get("home")
        expect(data.to_do[0]).toMatchObject({ kind: "accept", count: 1, order_ids: [placed.part] })
        expect(data.to_do).toContainEqual(expect.objectContaining({ kind: "low_stock", count: 1 }))
        expect(data.month).toMatchObject({ orders: 1, total_mad: 379, received_mad: 0 })
        await eventually(async () => expect((await get("home")).data.month.to_come_mad).toBe(379))
        await act(placed.part, "accept")
        await act(placed.part, "ship", { items: [{ line_id: placed.oil, quantity: 1 }] })
        await act(placed.part, "deliver")
        const later = (await get("home")).data
        expect(later.to_do[0]).toMatchObject({ kind: "ship", order_ids: [placed.part] })
        await eventually(async () =>
          expect((await get("home")).data.month).toMatchObject({ to_come_mad: 229.5, received_mad: 149.5 }),
        )
        expect(later.best[0]).toMatchObject({ title: "oil", quantity: 2 })
      })

      it("its month as figures and as a sheet, with nobody else's orders in it", async () => {
        const placed = await placeOrder()
        await deliverAll(placed)
        const cancelled = await placeOrder().catch(() => null)
        expect(cancelled).toBeNull()
        await eventually(async () => expect((await get("figures")).data.totals.received_mad).toBe(379))
        const { data } = await get("figures")
        expect(data.totals).toEqual({
          orders: 1,
          items: 3,
          total_mad: 379,
          received_mad: 379,
          to_come_mad: 0,
          refunds_mad: 0,
          refused: 0,
          returned: 0,
        })
        expect(data.days).toEqual([expect.objectContaining({ orders: 1, total_mad: 379 })])
        const sheet = await get(`figures/export.csv?month=${data.month}`)
        const lines = String(sheet.data).trim().split("\n")
        expect(lines).toHaveLength(2)
        expect(lines[1]).toContain(`${placed.partNumber};`)
        expect(lines[1]).toContain(";delivered;359;20;379;379;0;0;")
        expect((await get("figures?month=2026-02")).data.totals.orders).toBe(0)
        expect(codeOf(await get("figures?month=2026-99"))).toEqual([400, "invalid_input"])
      })

      it("what to print on a parcel", async () => {
        const placed = await placeOrder()
        await act(placed.part, "accept")
        const { data } = await get(`orders/${placed.part}/label`)
        expect(data.label).toMatchObject({
          number: placed.partNumber,
          cod_amount: 379,
          to: { name: CONTACT.name, commune: "Imzouren" },
          from: { phone: "+212612345678", province: "al-hoceima" },
        })
        expect(data.label.qr).toMatch(/^<svg/)
        const { data: shipped } = await act(placed.part, "ship", {
          items: [{ line_id: placed.oil, quantity: 2 }],
        })
        const [parcel] = shipped.order.parcels
        const label = (await get(`orders/${placed.part}/label?parcel_id=${parcel.id}`)).data.label
        expect(label).toMatchObject({
          cod_amount: 299,
          weight_g: 1200,
          items: [{ title: "oil", quantity: 2 }],
        })
      })
    })
  },
})
