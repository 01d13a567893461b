import type { MedusaContainer } from "@medusajs/framework/types"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { issuePapers } from "../../../src/invoicing/issue-papers"
import { repairInvoices } from "../../../src/invoicing/repair-invoices"
import { findInvoices } from "../../../src/invoicing/read-invoices"
import { COOPERATIVE_ORDER_MODULE } from "../../../src/modules/cooperative-order"
import type { CooperativeOrderModuleService } from "../../../src/modules/cooperative-order/service"
import { currentMonth } from "../../../src/money/month"
import { withoutIsolates } from "../../../src/papers/numbers"
import { buildMember, signInAdmin, signInMember, type SignedIn } from "../../builders"
import { buildScene, CONTACT, type Scene } from "../checkout/scene"
import { type Answer, type PartView, type Shopper, shopperClient } from "../checkout/shopper-client"

jest.setTimeout(180_000)

const codeOf = ({ status, data }: Answer) => [status, data.code]
const PROOF = { phone: CONTACT.phone }
const shown = (value: unknown) => withoutIsolates(JSON.stringify(value)).replaceAll("\u00a0", " ")

type Placed = { number: number; part: string; partNumber: string; oil: string }

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let scene: Scene
    let shopper: Shopper
    let member: SignedIn
    let seller: SignedIn
    let stranger: SignedIn
    let admin: SignedIn

    beforeAll(async () => {
      container = getContainer()
      scene = await buildScene(container)
      shopper = shopperClient(api, scene)
      await buildMember(container, scene.cooperatives.rif, "manager@rif.example")
      await buildMember(container, scene.cooperatives.rif, "seller@rif.example", "seller")
      await buildMember(container, scene.cooperatives.ketama, "manager@ketama.example")
      member = await signInMember(api, "manager@rif.example")
      seller = await signInMember(api, "seller@rif.example")
      stranger = await signInMember(api, "manager@ketama.example")
      admin = await signInAdmin(api, container)
    })

    const as = ({ headers }: SignedIn, more: object = {}) => ({
      headers,
      validateStatus: () => true,
      ...more,
    })
    const act = (id: string, step: string, body: unknown = {}): Promise<Answer> =>
      api.post(`/cooperative/orders/${id}/${step}`, body, as(member))
    const ask = (path: string, person = member): Promise<Answer> => api.get(path, as(person))

    const placeOrder = async (quantity = 2): Promise<Placed> => {
      const cartId = await shopper.openCart([
        { variant_id: scene.goods.oil.variant_id, quantity },
        { variant_id: scene.goods.honey.variant_id, quantity: 1 },
      ])
      await shopper.checkOutAll(cartId)
      const number = (await shopper.complete(cartId)).data.order.display_id
      const { data } = await shopper.post("/store/order-lookup", { number, ...PROOF })
      const own = data.parts.find((part: PartView) => part.cooperative.handle === "rif")
      return { number, part: own.id, partNumber: own.number, oil: own.items[0].id }
    }
    const papersOf = (part: string) => findInvoices(container, { cooperative_order_id: part })
    /** Waits for what is told after the answer was given. */
    const eventually = async (part: string, count: number) => {
      for (let tries = 0; tries < 50; tries += 1) {
        const papers = await papersOf(part)
        if (papers.length >= count) return papers
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
      return papersOf(part)
    }
    const deliverAll = async (part: string) => {
      await act(part, "accept")
      await act(part, "ship")
      await act(part, "deliver")
      return (await eventually(part, 1))[0]!
    }

    describe("the invoice of a delivered part", () => {
      it("is issued when the last parcel arrives, without what was cancelled, and adds up", async () => {
        const { part, oil, partNumber } = await placeOrder(3)
        await act(part, "accept")
        await act(part, "cancel-line", { line_id: oil, quantity: 1, reason: "Rupture" })
        await act(part, "ship", { items: [{ line_id: oil, quantity: 1 }] })
        await act(part, "deliver")
        await issuePapers(container, part, new Date())
        expect(await papersOf(part)).toEqual([])
        await act(part, "ship")
        const { data } = await act(part, "deliver")
        const [invoice] = await eventually(part, 1)
        const { lines, totals, part_number, payment } = invoice!.content
        expect([part_number, payment]).toEqual([partNumber, "cash_on_delivery"])
        expect(totals.total).toBe(Math.round(data.order.totals.total * 100))
        expect(lines.reduce((sum, { total }) => sum + total, 0)).toBe(totals.total)
        expect(totals.net + totals.vat).toBe(totals.total)
        expect(lines.find(({ kind }) => kind === "goods")?.quantity).toBe(2)
      })

      it("is one, however many ask for it at once, and found by the repair when nobody did", async () => {
        const { part } = await placeOrder()
        const invoice = await deliverAll(part)
        await Promise.all(Array.from({ length: 20 }, () => issuePapers(container, part, new Date())))
        expect(await papersOf(part)).toEqual([invoice])
        const lost = await placeOrder()
        await container
          .resolve<CooperativeOrderModuleService>(COOPERATIVE_ORDER_MODULE)
          .updateCooperativeOrders({ id: lost.part, status: "delivered" })
        expect(await repairInvoices(container, new Date())).toEqual([])
        const later = new Date(Date.now() + 120_000)
        expect(await repairInvoices(container, later)).toEqual([lost.part])
        expect(await repairInvoices(container, later)).toEqual([])
      })

      it("keeps what it said when the cooperative changes, and numbers follow one another", async () => {
        const { number } = await deliverAll((await placeOrder()).part)
        const next = await deliverAll((await placeOrder()).part)
        const sequence = (text: string) => Number(text.split("-")[1])
        expect(sequence(next.number)).toBe(sequence(number) + 1)
      })
    })

    describe("a credit note", () => {
      it("names its invoice and gives back what the return did, all of it when all went back", async () => {
        const { number, part, partNumber, oil } = await placeOrder()
        const invoice = await deliverAll(part)
        for (const count of [2, 3]) {
          const items = [{ line_id: oil, quantity: 1 }]
          const body = { ...PROOF, part_number: partNumber, items, reason: "changed_mind" }
          const { data } = await shopper.post(`/store/my-orders/${number}/returns`, body)
          const view = data.parts.find(({ id }: { id: string }) => id === part)
          const { id } = view.returns.at(-1)
          await act(part, `returns/${id}/accept`)
          await act(part, `returns/${id}/received`)
          expect(await eventually(part, count)).toHaveLength(count)
        }
        const [, ...notes] = await papersOf(part)
        expect(notes.map(({ kind }) => kind)).toEqual(["credit_note", "credit_note"])
        expect(notes[0]!.content.credits?.number).toBe(invoice.number)
        for (const field of ["net", "vat", "total"] as const) {
          const credited = notes.reduce((sum, { content }) => sum + content.totals[field], 0)
          expect(credited).toBe(invoice.content.totals[field])
        }
      })
    })

    describe("who reads an invoice", () => {
      let placed: Placed
      let id: string
      beforeEach(async () => {
        placed = await placeOrder()
        id = (await deliverAll(placed.part)).id
      })

      it("is its shopper, who proves that the order is theirs", async () => {
        const path = `/store/my-orders/${placed.number}/invoices/${id}`
        const { data } = await shopper.post(path, PROOF)
        expect(data.invoice).toMatchObject({ id, kind: "invoice", order_number: placed.partNumber })
        expect(data.paper).toMatchObject({ lang: "ar", dir: "rtl", title: "فاتورة" })
        const french = await shopper.post(`${path}?lang=fr`, PROOF)
        expect(french.data.paper.title).toBe("Facture")
        expect(shown(french.data.paper)).toContain(placed.partNumber)
        const view = await shopper.post("/store/order-lookup", { number: placed.number, ...PROOF })
        const part = view.data.parts.find((row: { id: string }) => row.id === placed.part)
        expect(part.invoices).toEqual([expect.objectContaining({ id, kind: "invoice" })])
        expect((await shopper.post(path, { phone: "+212699999999" })).status).toBe(404)
        expect(codeOf(await shopper.post(`${path}?lang=en`, PROOF))).toEqual([400, "invalid_input"])
        expect(
          (await shopper.post(`/store/my-orders/${placed.number}/invoices/inv_none`, PROOF)).status,
        ).toBe(404)
        const other = await placeOrder()
        expect((await shopper.post(`/store/my-orders/${other.number}/invoices/${id}`, PROOF)).status).toBe(
          404,
        )
      })

      it("are the members of its cooperative, as a page and on A4, by month; no other cooperative", async () => {
        const month = currentMonth(new Date())
        const list = await ask(`/cooperative/invoices?month=${month}`, seller)
        expect(list.data.invoices[0]).toMatchObject({ id, total: expect.any(Number), currency_code: "mad" })
        expect((await ask("/cooperative/invoices?month=2020-01")).data).toMatchObject({
          invoices: [],
          count: 0,
        })
        expect((await ask("/cooperative/invoices?month=2020-13")).status).toBe(400)
        const pdf = await api.get(
          `/cooperative/invoices/${id}/paper.pdf?lang=ar`,
          as(member, { responseType: "arraybuffer" }),
        )
        expect(Buffer.from(pdf.data).subarray(0, 5).toString()).toBe("%PDF-")
        expect(pdf.headers["content-disposition"]).toMatch(
          /^attachment; filename="facture-20\d\d-\d{6}\.pdf"$/,
        )
        expect(pdf.headers["cache-control"]).toBe("private, no-store")
        expect((await ask(`/cooperative/orders/${placed.part}`)).data.order.invoices).toHaveLength(1)
        for (const path of [id, "inv_none", `${id}/paper.pdf`])
          expect(
            codeOf(await ask(`/cooperative/invoices/${path}`, path.startsWith(id) ? stranger : member)),
          ).toEqual([404, "invoice_not_found"])
      })

      it("is the network, which reads those of each cooperative", async () => {
        const { rif, ketama } = scene.cooperatives
        const { data } = await ask(`/admin/cooperatives/${rif}/invoices?limit=1`, admin)
        expect(data.invoices).toHaveLength(1)
        expect(data.count).toBeGreaterThan(0)
        expect((await ask(`/admin/cooperatives/${rif}/invoices/${id}?lang=fr`, admin)).data.paper.title).toBe(
          "Facture",
        )
        expect(codeOf(await ask(`/admin/cooperatives/${ketama}/invoices/${id}`, admin))).toEqual([
          404,
          "invoice_not_found",
        ])
        expect((await ask(`/admin/cooperatives/${rif}/invoices`, member)).status).toBe(401)
      })
    })
  },
})
