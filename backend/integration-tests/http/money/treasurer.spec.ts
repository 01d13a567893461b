import type { MedusaContainer } from "@medusajs/framework/types"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { LEDGER_MODULE } from "../../../src/modules/ledger"
import { cashCollected, orderPlaced, payoutSent, unitsDelivered } from "../../../src/modules/ledger/postings"
import type { Posting } from "../../../src/modules/ledger/posting"
import type { Sale } from "../../../src/modules/ledger/sale"
import type { LedgerModuleService } from "../../../src/modules/ledger/service"
import { PAYOUT_MODULE } from "../../../src/modules/payout"
import type { PayoutModuleService } from "../../../src/modules/payout/service"
import { buildCooperative, buildMember, buildProvinces, countQueries, signInMember } from "../../builders"

jest.setTimeout(180_000)

const RATES = { vat_percent: 20, commission_percent: 8, solidarity_percent: 2 }
const SEPTEMBER = new Date("2026-09-30T22:30:00Z")
const OCTOBER = new Date("2026-10-12T10:00:00Z")
const LAST_OF_OCTOBER = new Date("2026-10-31T22:59:00Z")
/** Already November in Morocco. */
const FIRST_OF_NOVEMBER = new Date("2026-10-31T23:30:00Z")
const NOVEMBER = new Date("2026-11-10T10:00:00Z")

type Line = { what: string; amount_mad: number }
type Movement = {
  kind: string
  order: { number: string } | null
  lines: Line[]
  amount_mad: number
  balance_mad: number
}

const centimes = (mad: number) => Math.round(mad * 100)
const sum = (values: number[]) => values.reduce((all, value) => all + value, 0)

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let ours: string
    let theirs: string
    let treasurer: Record<string, string>

    beforeAll(async () => {
      container = getContainer()
      await buildProvinces(container)
      ours = await buildCooperative(container, "rif")
      theirs = await buildCooperative(container, "ketama")
      await buildMember(container, ours, "treasurer@rif.example", "treasurer")
      await buildMember(container, ours, "seller@rif.example", "seller")
      await buildMember(container, theirs, "manager@ketama.example")
      treasurer = (await signInMember(api, "treasurer@rif.example")).headers
      for (const posting of history()) await ledger().post(posting)
    })

    const ledger = () => container.resolve<LedgerModuleService>(LEDGER_MODULE)
    const ask = (path: string, headers = treasurer) =>
      api.get(`/cooperative/money${path}`, { headers, validateStatus: () => true })
    const statement = async (month: string) => (await ask(`/statement?month=${month}`)).data.statement

    /** One bag of so many centimes, tax included, delivered for 20 dirhams. */
    const bag = (part: string, cooperative_id: string, total: number): Sale => ({
      cooperative_order_id: part,
      order_id: `order_of_${part}`,
      cooperative_id,
      currency_code: "mad",
      lines: [{ id: "bag", quantity: 1, total, ...RATES }],
      delivery: 2000,
    })
    const delivered = (sale: Sale, at: Date) =>
      unitsDelivered(sale, {
        at,
        parcel_id: `parcel_of_${sale.cooperative_order_id}`,
        units: [{ line_id: "bag", quantity: 1, before: 0 }],
        withDelivery: true,
      })

    /** 120 in October, kept in cash; 33.33 at the turn of the month; a payout; another cooperative's bag; one to come. */
    function history(): Posting[] {
      const [october, turn, coming] = [
        bag("coopord_october", ours, 12_000),
        bag("coopord_turn", ours, 3333),
        bag("coopord_coming", ours, 5000),
      ]
      const foreign = bag("coopord_theirs", theirs, 99_900)
      const of = { currency_code: "mad", cooperative_id: ours }
      const holder = { kind: "cooperative" as const, owner: ours }
      const payout = { ...of, line_id: "payoutline_1", centimes: 2500, at: NOVEMBER }
      return [
        ...[orderPlaced(october, { at: SEPTEMBER }), delivered(october, OCTOBER)],
        cashCollected({
          ...{ ...of, at: OCTOBER, centimes: 14_000, order_id: "order_of_coopord_october", holder },
          ...{ parcel_id: "parcel_of_coopord_october", cooperative_order_id: "coopord_october" },
        }),
        ...[orderPlaced(turn, { at: LAST_OF_OCTOBER }), delivered(turn, FIRST_OF_NOVEMBER)],
        ...[orderPlaced(coming, { at: NOVEMBER }), payoutSent(payout)],
        ...[orderPlaced(foreign, { at: OCTOBER }), delivered(foreign, OCTOBER)],
      ]
    }

    describe("a treasurer", () => {
      it("sees what the cooperative is owed and what is on its way, as the ledger has it", async () => {
        const { data } = await ask("")
        const [balance] = await ledger().balances({ kind: "cooperative", owner_id: ours })
        expect(centimes(data.standing.balance_mad)).toBe(-(balance?.centimes ?? 0))
        expect(data.standing).toMatchObject({ to_come_mad: 70, owes_mad: 0 })
        expect(data.last[0]).toMatchObject({ kind: "payout_sent", order: null, amount_mad: -25 })
      })

      it("sees every line of a bag of 120 dirhams, and that its cash is kept", async () => {
        const { movements, closing_mad } = await statement("2026-10")
        expect(movements.map(({ kind }: Movement) => kind)).toEqual(["units_delivered", "cash_collected"])
        expect(movements[0].lines).toEqual([
          { what: "sold", amount_mad: 100 },
          { what: "vat", amount_mad: 20 },
          { what: "delivery", amount_mad: 20 },
          { what: "commission", amount_mad: -8 },
          { what: "solidarity_fund", amount_mad: -2 },
        ])
        expect(movements[1].lines).toEqual([{ what: "cash_kept", amount_mad: -140 }])
        expect(closing_mad).toBe(-10)
      })

      it("has statements that chain over the months and end with the ledger's balance, to the centime", async () => {
        let closed = 0
        for (const month of ["2026-09", "2026-10", "2026-11"]) {
          const { opening_mad, movements, closing_mad } = await statement(month)
          expect(opening_mad).toBe(closed)
          const lines = movements.flatMap((movement: Movement) => movement.lines)
          const added = sum(lines.map(({ amount_mad }: Line) => centimes(amount_mad)))
          expect(centimes(opening_mad) + added).toBe(centimes(closing_mad))
          closed = closing_mad
        }
        const [balance] = await ledger().balances({ kind: "cooperative", owner_id: ours })
        expect(centimes(closed)).toBe(-(balance?.centimes ?? 0))
        expect((await statement("2026-12")).opening_mad).toBe(closed)
      })

      it("reads a month as it is in Morocco, and what is sold and not delivered beside it", async () => {
        const october = (await statement("2026-10")).to_come
        expect([october.opening_mad, october.closing_mad]).toEqual([140, 53.33])
        const november = (await statement("2026-11")).to_come
        expect(november.totals).toEqual([
          { what: "ordered", amount_mad: 70 },
          { what: "handed_over", amount_mad: -53.33 },
        ])
        expect(november.closing_mad).toBe(70)
      })

      it("reads the lines page by page, the latest first, each with what was owed after it", async () => {
        const { data } = await ask("/lines")
        expect(data).toMatchObject({ count: 4, page: 1, pages: 1 })
        const balances = data.lines.map(({ balance_mad }: Movement) => centimes(balance_mad))
        const amounts = data.lines.map(({ amount_mad }: Movement) => centimes(amount_mad))
        expect(balances.at(-1)).toBe(amounts.at(-1))
        for (const [n, balance] of balances.slice(0, -1).entries())
          expect(balance).toBe(balances[n + 1] + amounts[n])
        expect((await ask("/lines?month=2026-10")).data.count).toBe(2)
        expect((await ask("/lines?page=2")).data.lines).toEqual([])
      })

      it("asks the database the same however many lines there are", async () => {
        const before = await countQueries(container, () => ask("/lines"))
        for (let n = 0; n < 30; n++)
          await ledger().post(delivered(bag(`coopord_more_${n}`, theirs, 1000 + n), NOVEMBER))
        const manager = (await signInMember(api, "manager@ketama.example")).headers
        expect((await ask("/lines", manager)).data.lines).toHaveLength(20)
        expect(await countQueries(container, () => ask("/lines", manager))).toBeLessThanOrEqual(before)
      })

      it("keeps a month as a table", async () => {
        const { status, headers, data } = await ask("/statement.csv?month=2026-10&lang=fr")
        expect([status, headers["content-type"]]).toEqual([200, "text/csv; charset=utf-8"])
        expect(headers["content-disposition"]).toContain("twiza-2026-10-statement.csv")
        expect(data).toContain("Argent que vous avez gardé;-140,00;-10,00")
      })

      it.each(["ar", "fr"])("keeps a month on paper, in %s", async (lang) => {
        const { status, headers, data } = await api.get(
          `/cooperative/money/statement.pdf?month=2026-10&lang=${lang}`,
          { headers: treasurer, responseType: "arraybuffer" },
        )
        expect([status, headers["content-type"]]).toEqual([200, "application/pdf"])
        expect(Buffer.from(data).subarray(0, 5).toString()).toBe("%PDF-")
      })

      it.each(["/statement?month=2026-13", "/lines?page=0", "/statement.csv?lang=de", "/lines?month=x"])(
        "is told that %s is nothing that can be shown",
        async (path) => expect((await ask(path)).data.code).toBe("invalid_input"),
      )
    })

    describe("the month's figures", () => {
      const home = async (headers = treasurer) => (await api.get("/cooperative/home", { headers })).data.month
      const figures = async (month: string) =>
        (await api.get(`/cooperative/figures?month=${month}`, { headers: treasurer })).data.totals

      it("say what reached the cooperative and what is to come, as the ledger has it", async () => {
        expect(await figures("2026-10")).toMatchObject({ received_mad: 140, to_come_mad: 53.33 })
        const { standing } = (await ask("")).data
        const to_come_mad = standing.balance_mad + standing.to_come_mad
        expect(await figures("2026-11")).toMatchObject({ received_mad: 25, to_come_mad })
      })

      it("keep what is owed from sellers", async () => {
        const seller = (await signInMember(api, "seller@rif.example")).headers
        expect(await home(seller)).toMatchObject({ orders: 0, received_mad: null, to_come_mad: null })
      })
    })

    describe("a payout", () => {
      let line: string

      /** One the bank has paid, one that is only proposed, one of another cooperative. */
      beforeEach(async () => {
        const service = container.resolve<PayoutModuleService>(PAYOUT_MODULE)
        const at = NOVEMBER
        const batch = await service.createPayoutBatches({
          ...{ status: "exported", proposed_by: "user_1", approved_by: "user_2" },
          ...{ proposed_at: at, approved_at: at, exported_at: at },
        })
        const of = { batch_id: batch.id, name: "Coopérative", proposed_centimes: 2500, centimes: 2500 }
        const left = { ...of, status: "paid" as const, sent_at: at, paid_at: at, bank_reference: "VIR-7" }
        line = (await service.createPayoutLines({ ...left, cooperative_id: ours })).id
        await service.createPayoutLines({ ...of, cooperative_id: ours, status: "proposed" })
        await service.createPayoutLines({ ...left, cooperative_id: theirs })
      })

      const answer = (what: string, body: object = {}, headers = treasurer) =>
        api.post(`/cooperative/money/payouts/${line}/${what}`, body, { headers, validateStatus: () => true })
      const asked = async () => (await ask("")).data.to_confirm.map(({ id }: { id: string }) => id)
      const toDo = async (headers = treasurer) => {
        const { data } = await api.get("/cooperative/home", { headers })
        return data.to_do.some(({ kind }: { kind: string }) => kind === "payout")
      }

      it("shows once it has left, with the bank's number and nobody else's", async () => {
        const { data } = await ask("/payouts")
        expect(data.payouts).toMatchObject([
          { id: line, amount_mad: 25, status: "paid", reference: "VIR-7", confirmed_at: null },
        ])
        expect(JSON.stringify(data)).not.toContain("rib")
      })

      it("waits for the treasurer's word, and for no seller's", async () => {
        expect([await asked(), await toDo()]).toEqual([[line], true])
        const seller = (await signInMember(api, "seller@rif.example")).headers
        expect(await toDo(seller)).toBe(false)
        const refused = await answer("confirm", {}, seller)
        expect([refused.status, refused.data.code]).toEqual([403, "role_not_allowed"])
      })

      it("is nothing that another cooperative can answer", async () => {
        const manager = (await signInMember(api, "manager@ketama.example")).headers
        for (const what of ["confirm", "not-received"]) {
          const { status, data } = await answer(what, {}, manager)
          expect([status, data.code]).toEqual([404, "payout_line_not_found"])
        }
      })

      it("did not arrive, then it did, said as often as one likes", async () => {
        const missing = await answer("not-received", { note: "La banque ne voit rien" })
        expect(missing.data.payout).toMatchObject({ status: "disputed", confirmed_at: null })
        expect(await asked()).toEqual([])
        const found = await answer("confirm")
        expect(found.data.payout).toMatchObject({ status: "paid", not_received_at: null })
        expect(found.data.payout.confirmed_at).not.toBeNull()
        expect((await answer("confirm")).status).toBe(200)
        expect([await asked(), await toDo()]).toEqual([[], false])
      })
    })

    describe("the money of a cooperative", () => {
      const everywhere = ["", "/lines", "/statement", "/statement.csv", "/statement.pdf", "/payouts"]

      it.each(everywhere)("is not for sellers: %s", async (path) => {
        const { headers } = await signInMember(api, "seller@rif.example")
        const { status, data } = await ask(path, headers)
        expect([status, data.code]).toEqual([403, "role_not_allowed"])
      })

      it.each(everywhere)("is not for another cooperative: %s", async (path) => {
        const manager = (await signInMember(api, "manager@ketama.example")).headers
        const named = await ask(path, { ...manager, "x-cooperative-id": ours })
        expect([named.status, named.data.code]).toEqual([404, "cooperative_not_found"])
        const own = await ask(path, manager)
        expect(JSON.stringify(own.data)).not.toContain("october")
      })
    })
  },
})
