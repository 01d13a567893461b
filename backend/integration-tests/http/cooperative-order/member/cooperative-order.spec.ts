import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { SYSTEM_ACTOR } from "../../../../src/modules/cooperative/actor"
import { suspendCooperativeWorkflow } from "../../../../src/workflows/cooperative"
import { buildMember, signInAdmin, signInMember, stockOf } from "../../../builders"
import { buildScene, CONTACT, type Scene } from "../../checkout/scene"
import { type Answer, type PartView, type Shopper, shopperClient } from "../../checkout/shopper-client"

jest.setTimeout(180_000)

const OUTBOX = mkdtempSync(join(tmpdir(), "twiza-outbox-"))
process.env.OUTBOX_DIR = OUTBOX
process.env.SMTP_URL = ""

type Member = {
  get(path: string): Promise<Answer>
  act(id: string, action: string, body?: unknown): Promise<Answer>
}

const codeOf = ({ status, data }: Answer) => [status, data.code]

async function waitFor<T>(read: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 100; tries += 1) {
    const value = await read()
    if (value !== undefined) return value
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error("It never came.")
}

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let scene: Scene
    let shopper: Shopper
    let rif: Member
    let ketama: Member
    let chaouen: Member
    let admin: { headers: { authorization: string } }

    const clientOf = async (cooperativeId: string, name: string, role?: "treasurer"): Promise<Member> => {
      const email = `${role ?? "manager"}@${name}.example`
      await buildMember(container, cooperativeId, email, role)
      const config = { ...(await signInMember(api, email)), validateStatus: () => true }
      return {
        get: (path) => api.get(`/cooperative/orders${path}`, config),
        act: (id, action, body = {}) => api.post(`/cooperative/orders/${id}/${action}`, body, config),
      }
    }

    beforeAll(async () => {
      container = getContainer()
      scene = await buildScene(container)
      shopper = shopperClient(api, scene)
      rif = await clientOf(scene.cooperatives.rif, "rif")
      ketama = await clientOf(scene.cooperatives.ketama, "ketama")
      chaouen = await clientOf(scene.cooperatives.chaouen, "chaouen")
      admin = await signInAdmin(api, container)
    })

    beforeEach(() => {
      for (const name of readdirSync(OUTBOX)) rmSync(join(OUTBOX, name))
    })
    afterAll(() => rmSync(OUTBOX, { recursive: true }))

    /** Orders goods of the three cooperatives; answers the order, and the id of each one's part. */
    const placeOrder = async (kind: "delivery" | "pickup" = "delivery", changes: object = {}) => {
      const { oil, honey, rug } = scene.goods
      const cartId = await shopper.openCart([
        { variant_id: oil.variant_id, quantity: 2 },
        { variant_id: honey.variant_id, quantity: 1 },
        { variant_id: rug.variant_id, quantity: 1 },
      ])
      await shopper.checkOutAll(cartId, kind, changes)
      const { data } = await shopper.complete(cartId)
      const view = await follow(data.order.display_id)
      const parts = Object.fromEntries(view.parts.map((part: PartView) => [part.cooperative.handle, part.id]))
      return {
        id: data.order.id as string,
        number: data.order.display_id as number,
        parts: parts as Record<string, string>,
      }
    }
    const follow = async (number: number) =>
      (await shopper.post("/store/order-lookup", { number, phone: CONTACT.phone })).data
    const statusOf = async (number: number, handle: string) =>
      (await follow(number)).parts.find((part: PartView) => part.cooperative.handle === handle).status
    const readOrder = async (id: string) => {
      const fields = [
        "status",
        "total",
        "summary.*",
        "payment_collections.id",
        "payment_collections.captured_amount",
        "fulfillments.id",
        "fulfillments.items.line_item_id",
        "fulfillments.labels.tracking_number",
      ]
      const query = container.resolve(ContainerRegistrationKeys.QUERY)
      return JSON.parse(
        JSON.stringify((await query.graph({ entity: "order", fields, filters: { id } })).data[0]),
      )
    }
    const suspend = (id: string) =>
      suspendCooperativeWorkflow(container).run({ input: { id, actor: SYSTEM_ACTOR, reason: "Contrôle" } })
    const mails = () =>
      readdirSync(OUTBOX)
        .filter((name) => name.endsWith(".html"))
        .sort()
    const mailOf = (template: string, number: number) =>
      waitFor(() => mails().find((name) => name.includes(`${template}-${number}`)))

    describe("a cooperative", () => {
      it("sees its own part only, with the shopper's phone while it is open", async () => {
        const order = await placeOrder()
        const { data: list } = await rif.get("")
        expect(list).toMatchObject({ count: 1, page: 1, pages: 1 })
        expect(list.orders[0]).toMatchObject({
          id: order.parts.rif,
          status: "pending",
          item_count: 2,
          total: 319,
          customer_name: CONTACT.name,
          province: "al-hoceima",
        })
        const { data } = await rif.get(`/${order.parts.rif}`)
        expect(data.order.items).toEqual([
          expect.objectContaining({ product_handle: "oil", quantity: 2, unit_price: 149.5, total: 299 }),
        ])
        expect(data.order.shopper.phone).toBe("+212612345678")
        expect(data.order.actions).toEqual(["accept", "refuse", "cancel_line"])
        expect(JSON.stringify(data)).not.toContain("honey")
        for (const answer of [
          await rif.get(`/${order.parts.ketama}`),
          await rif.act(order.parts.ketama!, "accept"),
        ]) {
          expect(codeOf(answer)).toEqual([404, "cooperative_order_not_found"])
        }
        expect(await statusOf(order.number, "ketama")).toBe("pending")
      })

      it("accepts, ships and delivers its part; the shopper follows and the others never notice", async () => {
        const { id, number, parts } = await placeOrder()
        expect((await rif.act(parts.rif!, "accept")).data.order.status).toBe("accepted")
        const shipped = await rif.act(parts.rif!, "ship", { tracking_number: "CC123456789MA" })
        expect(shipped.data.order).toMatchObject({
          status: "shipped",
          tracking_number: "CC123456789MA",
          actions: ["deliver"],
        })
        expect((await readOrder(id)).fulfillments).toHaveLength(1)
        expect(await stockOf(container, scene.goods.oil.variant_id)).toEqual([8, 0])
        expect(await stockOf(container, scene.goods.honey.variant_id)).toEqual([10, 1])
        const delivered = await rif.act(parts.rif!, "deliver")
        expect(delivered.data.order).toMatchObject({
          status: "delivered",
          actions: [],
          shopper: { phone: null },
        })
        const view = await follow(number)
        expect(view.order).toMatchObject({
          status: "in_progress",
          payment: { status: "partially_paid", paid: 319, due: 1379.99 },
        })
        const part = view.parts.find((p: PartView) => p.cooperative.handle === "rif")
        expect(part.history.map((step: PartView["history"][number]) => [step.status, step.tracking])).toEqual(
          [
            ["pending", undefined],
            ["accepted", undefined],
            ["shipped", "CC123456789MA"],
            ["delivered", undefined],
          ],
        )
        expect(await statusOf(number, "ketama")).toBe("pending")
        expect((await readOrder(id)).payment_collections).toEqual([
          expect.objectContaining({ captured_amount: 319 }),
        ])
      })

      it("is paid for each part once it is delivered: captures add up to the order", async () => {
        const { id, number, parts } = await placeOrder()
        for (const [member, part] of [
          [rif, parts.rif],
          [ketama, parts.ketama],
          [chaouen, parts.chaouen],
        ] as const) {
          await member.act(part!, "accept")
          await member.act(part!, "ship")
          expect((await member.act(part!, "deliver")).status).toBe(200)
        }
        const order = await readOrder(id)
        expect(order.payment_collections).toEqual([expect.objectContaining({ captured_amount: order.total })])
        expect((await follow(number)).order).toMatchObject({
          status: "delivered",
          payment: { status: "paid", paid: 1698.99, due: 0 },
        })
      })

      it("repeating a step, twice at once too, changes nothing more", async () => {
        const { id, parts } = await placeOrder()
        await Promise.all([rif.act(parts.rif!, "accept"), rif.act(parts.rif!, "accept")])
        await Promise.all([rif.act(parts.rif!, "ship"), rif.act(parts.rif!, "ship")])
        const answers = await Promise.all([1, 2, 3].map(() => rif.act(parts.rif!, "deliver")))
        expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
        expect(answers[2]!.data.order.history).toHaveLength(4)
        const order = await readOrder(id)
        expect([order.fulfillments.length, Number(order.payment_collections[0].captured_amount)]).toEqual([
          1, 319,
        ])
      })

      it("cannot skip or go back: 409 and nothing changes", async () => {
        const { id, parts } = await placeOrder()
        for (const action of ["ship", "deliver"])
          expect(codeOf(await rif.act(parts.rif!, action))).toEqual([409, "wrong_status"])
        await rif.act(parts.rif!, "accept")
        await rif.act(parts.rif!, "ship")
        for (const [action, body] of [
          ["accept", {}],
          ["refuse", { reason: "Trop tard" }],
        ] as const) {
          expect(codeOf(await rif.act(parts.rif!, action, body))).toEqual([409, "wrong_status"])
        }
        expect((await readOrder(id)).total).toBe(1698.99)
      })

      it("hands over a pickup without shipping it", async () => {
        const { parts } = await placeOrder("pickup")
        await rif.act(parts.rif!, "accept")
        const { data } = await rif.act(parts.rif!, "deliver")
        expect(data.order).toMatchObject({ status: "delivered", fulfilment_kind: "pickup", total: 299 })
      })

      it("delivers goods and a service of one part together, and a service alone", async () => {
        const cartId = await shopper.openCart([
          { variant_id: scene.goods.honey.variant_id, quantity: 1 },
          { variant_id: scene.workshop.variant_id, quantity: 1 },
        ])
        await shopper.checkOutAll(cartId)
        const { data: both } = await shopper.complete(cartId)
        const [mixed] = (await follow(both.order.display_id)).parts
        await ketama.act(mixed.id, "accept")
        await ketama.act(mixed.id, "ship")
        expect((await ketama.act(mixed.id, "deliver")).data.order).toMatchObject({
          status: "delivered",
          total: 400,
        })
        expect((await readOrder(both.order.id)).fulfillments).toHaveLength(2)

        const alone = await shopper.openCart([{ variant_id: scene.workshop.variant_id, quantity: 1 }])
        await shopper.checkout(alone, { contact: CONTACT, payment: "cash_on_delivery" })
        const { data } = await shopper.complete(alone)
        const [service] = (await follow(data.order.display_id)).parts
        await ketama.act(service.id, "accept")
        expect(codeOf(await ketama.act(service.id, "ship"))).toEqual([409, "wrong_status"])
        expect((await ketama.act(service.id, "deliver")).data.order.status).toBe("delivered")
      })
    })

    describe("a refusal", () => {
      it("takes the part's total off the order, puts its goods back on sale, and leaves the others as they were", async () => {
        const { id, number, parts } = await placeOrder()
        const refused = await chaouen.act(parts.chaouen!, "refuse", { reason: "Métier à tisser en panne" })
        expect(refused.data.order).toMatchObject({
          status: "refused",
          refusal_reason: "Métier à tisser en panne",
          shopper: { phone: null },
        })
        const order = await readOrder(id)
        expect([order.status, order.total, order.payment_collections.length]).toEqual(["pending", 419, 1])
        expect(await stockOf(container, scene.goods.rug.variant_id)).toEqual([5, 0])
        expect(await stockOf(container, scene.goods.oil.variant_id)).toEqual([10, 2])
        const view = await follow(number)
        expect(view.order).toMatchObject({
          totals: { total: 1698.99 },
          payment: { status: "unpaid", due: 419 },
        })
        expect(view.parts.map((part: PartView) => part.status).sort()).toEqual([
          "pending",
          "pending",
          "refused",
        ])
        for (const [member, part] of [
          [rif, parts.rif],
          [ketama, parts.ketama],
        ] as const) {
          await member.act(part!, "accept")
          await member.act(part!, "ship")
          expect((await member.act(part!, "deliver")).status).toBe(200)
        }
        const after = await readOrder(id)
        expect([
          Number(after.payment_collections[0].captured_amount),
          Number(after.summary.pending_difference),
        ]).toEqual([419, 0])
        expect((await follow(number)).order).toMatchObject({
          status: "delivered",
          payment: { status: "paid", paid: 419, due: 0 },
        })
      })

      it("after another part was paid takes nothing of that payment away", async () => {
        const { id, parts } = await placeOrder()
        await rif.act(parts.rif!, "accept")
        await rif.act(parts.rif!, "ship")
        await rif.act(parts.rif!, "deliver")
        await Promise.all([
          ketama.act(parts.ketama!, "refuse", { reason: "Plus de miel" }),
          chaouen.act(parts.chaouen!, "refuse", { reason: "Plus de laine" }),
        ])
        const order = await readOrder(id)
        expect([
          order.total,
          Number(order.payment_collections[0].captured_amount),
          Number(order.summary.pending_difference),
        ]).toEqual([319, 319, 0])
      })

      it("of every part cancels the order", async () => {
        const { id, number, parts } = await placeOrder()
        for (const [member, part] of [
          [rif, parts.rif],
          [ketama, parts.ketama],
          [chaouen, parts.chaouen],
        ] as const) {
          expect((await member.act(part!, "refuse", { reason: "Fermé" })).status).toBe(200)
        }
        expect((await readOrder(id)).status).toBe("canceled")
        expect((await follow(number)).order).toMatchObject({
          status: "cancelled",
          payment: { status: "cancelled", due: 0 },
        })
        expect(await stockOf(container, scene.goods.oil.variant_id)).toEqual([10, 0])
      })

      it.each<[string, unknown, object]>([
        ["without a reason", {}, { reason: "required" }],
        ["with an empty reason", { reason: " \n" }, { reason: "required" }],
        ["with a reason of 10,000 letters", { reason: "x".repeat(10_000) }, { reason: "too_long" }],
        ["with more than a reason", { reason: "x", total: 0 }, { total: "unknown_field" }],
      ])("%s is refused itself", async (_, body, fields) => {
        const { parts } = await placeOrder()
        const answer = await rif.act(parts.rif!, "refuse", body)
        expect([...codeOf(answer), answer.data.fields]).toEqual([400, "invalid_input", fields])
      })
    })

    describe("who may act", () => {
      it("a suspended cooperative ships what it accepted, and accepts nothing new", async () => {
        const [first, second] = [await placeOrder(), await placeOrder()]
        await rif.act(first.parts.rif!, "accept")
        await suspend(scene.cooperatives.rif)
        expect(codeOf(await rif.act(second.parts.rif!, "accept"))).toEqual([403, "cooperative_cannot_sell"])
        expect((await rif.act(first.parts.rif!, "ship")).status).toBe(200)
        expect((await rif.act(first.parts.rif!, "deliver")).status).toBe(200)
      })

      it("a treasurer reads and does not act; nobody acts without signing in", async () => {
        const { parts } = await placeOrder()
        const treasurer = await clientOf(scene.cooperatives.rif, "rif", "treasurer")
        expect((await treasurer.get(`/${parts.rif}`)).status).toBe(200)
        expect(codeOf(await treasurer.act(parts.rif!, "accept"))).toEqual([403, "role_not_allowed"])
        expect(
          (await api.post(`/cooperative/orders/${parts.rif}/accept`, {}, { validateStatus: () => true }))
            .status,
        ).toBe(401)
      })

      it("an order cancelled in the dashboard is cancelled for each cooperative", async () => {
        const { id, number, parts } = await placeOrder()
        await cancelOrderWorkflow(container).run({ input: { order_id: id } })
        await waitFor(async () => ((await follow(number)).order.status === "cancelled" ? true : undefined))
        expect(codeOf(await rif.act(parts.rif!, "accept"))).toEqual([409, "wrong_status"])
      })

      it("an admin lists the parts of an order", async () => {
        const { id } = await placeOrder()
        const { data } = await api.get(`/admin/cooperative-orders?order_id=${id}`, admin)
        expect(data.count).toBe(3)
        expect(data.cooperative_orders[0]).toMatchObject({ order_id: id, status: "pending" })
        const bad = await api.get("/admin/cooperative-orders?status=lost&limit=1e9", {
          ...admin,
          validateStatus: () => true,
        })
        expect([...codeOf(bad), bad.data.fields]).toEqual([
          400,
          "invalid_input",
          { status: "unknown_status", limit: "invalid_limit" },
        ])
      })
    })

    describe("finding an order again", () => {
      const lookup = (body: unknown, headers = {}) =>
        shopperClient(api, scene, headers).post("/store/order-lookup", body)

      it("takes the number, and the phone or e-mail, however they are typed", async () => {
        const { number } = await placeOrder()
        const arabic = String(number).replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
        for (const body of [
          { number, phone: "0612345678" },
          { number: `#${number}`, phone: "+212 6 12 34 56 78" },
          { number: `${number}-2`, phone: "00212612345678" },
          { number: arabic, phone: "٠٦١٢٣٤٥٦٧٨" },
          { number: String(number), email: " AMINA@example.com " },
        ]) {
          expect((await lookup(body)).data.order?.number).toBe(String(number))
        }
      })

      it("answers the same 404 for a wrong number and for a wrong phone or e-mail", async () => {
        const { number } = await placeOrder()
        const wrong = [
          { number: number + 1000, phone: CONTACT.phone },
          { number, phone: "0698765432" },
          { number, email: "somebody@example.com" },
        ]
        const answers = await Promise.all(wrong.map((body) => lookup(body)))
        expect(new Set(answers.map(({ status, data }) => JSON.stringify([status, data])))).toEqual(
          new Set([
            JSON.stringify([404, { type: "not_found", code: "order_not_found", message: "No such order." }]),
          ]),
        )
      })

      it("refuses what is no number, no phone and nothing at all", async () => {
        for (const body of [
          {},
          { number: "x", phone: CONTACT.phone },
          { number: 1 },
          { number: "9".repeat(30), phone: CONTACT.phone },
          { number: 1, phone: "1" },
          { number: 99999999999, phone: CONTACT.phone },
          [],
        ]) {
          expect(codeOf(await lookup(body))[0]).toBe(400)
        }
      })

      it("asks who fails too often to wait, and nobody else", async () => {
        const { number } = await placeOrder()
        const from = (address: string) => ({ "x-forwarded-for": address })
        const wrong = { number: number + 5000, phone: CONTACT.phone }
        for (let i = 0; i < 20; i += 1)
          await lookup({ ...wrong, number: number + 5000 + i }, from("203.0.113.9"))
        const limited = await lookup({ number, phone: CONTACT.phone }, from("203.0.113.9"))
        expect(codeOf(limited)).toEqual([429, "too_many_requests"])
        expect((await lookup({ number, phone: CONTACT.phone }, from("203.0.113.10"))).status).toBe(200)
        for (let i = 0; i < 10; i += 1)
          await lookup({ number: number + 9000, phone: CONTACT.phone }, from(`198.51.100.${i}`))
        expect(
          (await lookup({ number: number + 9000, phone: CONTACT.phone }, from("198.51.100.99"))).status,
        ).toBe(429)
      })
    })

    describe("a customer's account", () => {
      const signUp = async (email: string) => {
        const { headers } = scene.market
        const { data: registered } = await api.post("/auth/customer/emailpass/register", {
          email,
          password: "secret-secret",
        })
        await api.post(
          "/store/customers",
          { email },
          { headers: { ...headers, authorization: `Bearer ${registered.token}` } },
        )
        const { data } = await api.post("/auth/customer/emailpass", { email, password: "secret-secret" })
        return shopperClient(api, scene, { authorization: `Bearer ${data.token}` })
      }

      it("lists its own orders, and no other customer's", async () => {
        const [amina, nadia] = [await signUp("amina@example.com"), await signUp("nadia@example.com")]
        const cartId = await amina.openCart([{ variant_id: scene.goods.oil.variant_id, quantity: 1 }])
        expect(codeOf(await nadia.summary(cartId))).toEqual([404, "cart_not_found"])
        expect(codeOf(await shopper.checkout(cartId, {}))).toEqual([404, "cart_not_found"])
        await amina.checkOutAll(cartId)
        expect(codeOf(await nadia.complete(cartId))).toEqual([404, "cart_not_found"])
        const { data } = await amina.complete(cartId)
        const { data: view } = await amina.get(`/store/my-orders/${data.order.display_id}`)
        expect(view.parts).toHaveLength(1)
        const { data: list } = await amina.get("/store/my-orders")
        expect(list).toMatchObject({
          count: 1,
          orders: [
            { number: String(data.order.display_id), total: 169.5, part_count: 1, payment_status: "unpaid" },
          ],
        })
        expect((await nadia.get("/store/my-orders")).data.count).toBe(0)
        expect(codeOf(await nadia.get(`/store/my-orders/${data.order.display_id}`))).toEqual([
          404,
          "order_not_found",
        ])
        expect((await shopper.get("/store/my-orders")).status).toBe(401)
      })

      it("keeps the cart of a guest who signed in before checkout, and never a guest's who only knows the e-mail", async () => {
        const amina = await signUp("amina@example.com")
        const hers = await shopper.openCart([{ variant_id: scene.goods.oil.variant_id, quantity: 1 }])
        await amina.checkOutAll(hers)
        await amina.complete(hers)
        await placeOrder()
        expect((await amina.get("/store/my-orders")).data.count).toBe(1)
      })
    })

    describe("mails", () => {
      it("tell the shopper, in the order's language, that the order was placed, shipped, delivered and refused", async () => {
        const { number, parts } = await placeOrder("delivery", { lang: "ar" })
        const placed = readFileSync(join(OUTBOX, await mailOf("order_placed", number)), "utf8")
        expect(placed).toContain('<html lang="ar" dir="rtl">')
        expect(placed).toContain("تعاونية rif")
        await rif.act(parts.rif!, "accept")
        await rif.act(parts.rif!, "ship", { tracking_number: "CC1" })
        expect(readFileSync(join(OUTBOX, await mailOf("part_shipped", number)), "utf8")).toContain("CC1")
        await rif.act(parts.rif!, "deliver")
        await mailOf("part_delivered", number)
        await ketama.act(parts.ketama!, "refuse", { reason: "Plus de <b>miel</b>" })
        expect(readFileSync(join(OUTBOX, await mailOf("part_refused", number)), "utf8")).toContain(
          "Plus de &lt;b&gt;miel&lt;/b&gt;",
        )
      })

      it("are not sent to a shopper without an e-mail, and that is no error", async () => {
        const before = mails().length
        const { number, parts } = await placeOrder("delivery", {
          contact: { name: "Amina", phone: CONTACT.phone },
        })
        await rif.act(parts.rif!, "accept")
        expect((await rif.act(parts.rif!, "ship")).status).toBe(200)
        await waitFor(async () => ((await statusOf(number, "rif")) === "shipped" ? true : undefined))
        expect(
          await container.resolve(Modules.NOTIFICATION).listNotifications({ channel: "email" }),
        ).toHaveLength(0)
        expect(mails()).toHaveLength(before)
      })
    })
  },
})
