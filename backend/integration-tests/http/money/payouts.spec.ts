import type { MedusaContainer } from "@medusajs/framework/types"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { parse } from "csv-parse/sync"
import finishPayouts from "../../../src/jobs/finish-payouts"
import { COOPERATIVE_MODULE } from "../../../src/modules/cooperative"
import type { CooperativeModuleService } from "../../../src/modules/cooperative/service"
import { LEDGER_MODULE } from "../../../src/modules/ledger"
import type { AccountRef } from "../../../src/modules/ledger/accounts"
import type { EventKind } from "../../../src/modules/ledger/posting"
import type { LedgerModuleService } from "../../../src/modules/ledger/service"
import { PAYOUT_MODULE } from "../../../src/modules/payout"
import type { PayoutModuleService } from "../../../src/modules/payout/service"
import { readStanding } from "../../../src/payouts/standing"
import { confirmPayoutWorkflow, disputePayoutWorkflow } from "../../../src/workflows/payout"
import { buildCooperative, buildMarket, buildProvinces, signInAdmin, type SignedIn } from "../../builders"

jest.setTimeout(60_000)

/** Bank Al-Maghrib's published example, and the IBAN registry's. */
const RIB = "001810007800020110620318"
const OTHER_RIB = "011519000001205000534921"
const WRONG_RIB = "001810007800020110620319"

const DAY = 24 * 60 * 60 * 1000
const daysAgo = (days: number) => new Date(Date.now() - days * DAY)

type Row = Record<string, string>
type PayoutLine = {
  id: string
  status: string
  amount_mad: number
  reason: string | null
  cooperative: { id: string }
}

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let ledger: LedgerModuleService
    let first: SignedIn
    let second: SignedIn
    let third: SignedIn
    let tifawin: string
    let azrou: string
    let figuig: string

    beforeAll(async () => {
      container = getContainer()
      ledger = container.resolve(LEDGER_MODULE)
      await buildProvinces(container)
      await buildMarket(container)
      first = await signInAdmin(api, container)
      second = await signInAdmin(api, container, "admin2@twiza.example")
      third = await signInAdmin(api, container, "admin3@twiza.example")
      tifawin = await buildCooperative(container, "tifawin", { rib: RIB })
      azrou = await buildCooperative(container, "azrou", { rib: OTHER_RIB })
      figuig = await buildCooperative(container, "figuig", { rib: RIB })
    })

    const get = (path: string, who = first) =>
      api.get(`/admin${path}`, { ...who, validateStatus: () => true })
    const post = (path: string, body: object = {}, who = first) =>
      api.post(`/admin${path}`, body, { ...who, validateStatus: () => true })
    const statusAndCode = ({ status, data }: { status: number; data: { code?: string } }) => [
      status,
      data.code,
    ]
    const standing = (id: string) => readStanding(container, id, new Date())
    const balanceOf = async (id: string) => (await standing(id)).balance_centimes / 100

    let told = 0
    /** Books what a parcel brought a cooperative, or what a return took from it. */
    const move = async (kind: EventKind, owner: string, dirhams: number, other: AccountRef, at: Date) => {
      told += 1
      const centimes = Math.round(dirhams * 100)
      await ledger.post({
        business_key: `${kind}:parcel_${told}`,
        kind,
        occurred_at: at,
        currency_code: "mad",
        cooperative_id: owner,
        cooperative_order_id: `coopord_${told}`,
        entries: [
          { account: { kind: "cooperative", owner }, centimes: -centimes, component: "goods" },
          { account: other, centimes, component: "goods" },
        ],
      })
      return `parcel_${told}`
    }
    const bank: AccountRef = { kind: "bank" }
    const earn = (owner: string, dirhams: number, days = 10) =>
      move("units_delivered", owner, dirhams, bank, daysAgo(days))
    const takeBack = (owner: string, dirhams: number) =>
      move("units_returned", owner, -dirhams, { kind: "customer" }, new Date())

    const setRib = async (id: string, rib: string) => {
      const cooperatives = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
      await cooperatives.updateCooperatives({ id, rib })
    }
    const propose = async (who = first) => (await post("/payouts", {}, who)).data.payout
    const lineOf = (payout: { lines: PayoutLine[] }, owner: string) =>
      payout.lines.find(({ cooperative }) => cooperative.id === owner)
    const sendBatch = async () => {
      const { id } = await propose()
      await post(`/payouts/${id}/approve`, {}, second)
      return (await post(`/payouts/${id}/export`)).data.payout
    }

    describe("where a cooperative stands", () => {
      it("waits for what may still come back, and for cash that a carrier has", async () => {
        await earn(figuig, 300, 2)
        const parcel = await earn(figuig, 200, 20)
        await ledger.post({
          business_key: `cash_collected:${parcel}`,
          kind: "cash_collected",
          occurred_at: daysAgo(20),
          currency_code: "mad",
          cooperative_id: figuig,
          entries: [
            { account: { kind: "carrier", owner: "amana" }, centimes: 23_000, component: "payment" },
            { account: { kind: "customer" }, centimes: -23_000, component: "payment" },
          ],
        })
        const { held, available_centimes, balance_centimes } = await standing(figuig)
        expect(balance_centimes).toBe(50_000)
        expect(available_centimes).toBe(0)
        expect(held.map(({ reason, centimes }) => [reason, centimes])).toEqual([
          ["withdrawal_period", 30_000],
          ["carrier", 20_000],
        ])
      })
    })

    describe("a batch of payouts", () => {
      it("is not proposed while too little is available", async () => {
        expect(statusAndCode(await post("/payouts"))).toEqual([400, "nothing_to_pay"])
        await earn(tifawin, 99.99)
        expect(statusAndCode(await post("/payouts"))).toEqual([400, "nothing_to_pay"])
        const { data } = await get("/payouts/due")
        expect(data.cooperatives.find(({ id }: { id: string }) => id === tifawin)).toMatchObject({
          available_mad: 99.99,
          left_out: "below_minimum",
        })
        expect(statusAndCode(await post("/payouts", { minimum_mad: 0.001 }))).toEqual([400, "invalid_input"])
      })

      it("is approved by another person, once, even of two at the same instant", async () => {
        await earn(tifawin, 360.5)
        const payout = await propose()
        expect(payout).toMatchObject({ status: "proposed", total_mad: 360.5, lines_count: 1 })
        expect(statusAndCode(await post("/payouts"))).toEqual([400, "nothing_to_pay"])
        const path = `/payouts/${payout.id}`
        expect(statusAndCode(await post(`${path}/approve`))).toEqual([409, "second_person_needed"])
        expect(statusAndCode(await post(`${path}/export`))).toEqual([409, "payout_status_conflict"])
        const answers = await Promise.all([second, third].map((who) => post(`${path}/approve`, {}, who)))
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
        expect(statusAndCode(await post("/payouts/nobody/approve"))).toEqual([404, "payout_not_found"])
        await post(`${path}/cancel`, { reason: "Une erreur" })
        expect((await get(path)).data.payout).toMatchObject({
          status: "cancelled",
          lines: [{ status: "dropped", reason: "batch_cancelled" }],
        })
        expect(await balanceOf(tifawin)).toBe(360.5)
        expect((await propose()).total_mad).toBe(360.5)
      })

      it("leaves with what is available then, to the accounts two people saw, and is booked once", async () => {
        await earn(tifawin, 460.49)
        await earn(azrou, 250)
        const { id } = await propose()
        await post(`/payouts/${id}/approve`, {}, second)
        await takeBack(tifawin, 60.49)
        await setRib(azrou, WRONG_RIB)
        const { data } = await post(`/payouts/${id}/export`)
        const sent = lineOf(data.payout, tifawin)
        expect(sent).toMatchObject({ status: "sent", proposed_mad: 460.49, amount_mad: 400 })
        expect(lineOf(data.payout, azrou)).toMatchObject({ status: "dropped", reason: "rib_changed" })
        const file = await get(`/payouts/${id}/bank-file.csv`)
        expect(file.data).toMatch(
          new RegExp(
            `^rib;name;amount;currency;reference\n${RIB};Coopérative tifawin;400.00;MAD;TWZ-\\d+-[12]\n$`,
          ),
        )
        expect([await balanceOf(tifawin), await balanceOf(azrou)]).toEqual([0, 250])
        const again = await Promise.all([1, 2].map(() => post(`/payouts/${id}/export`)))
        expect(again.map(({ status }) => status)).toEqual([200, 200])
        expect(await balanceOf(tifawin)).toBe(0)
        expect((await get(`/payouts/${id}/bank-file.csv`)).data).toBe(file.data)
        const late = await post(`/payouts/${id}/cancel`, { reason: "Trop tard" })
        expect(statusAndCode(late)).toEqual([409, "payout_status_conflict"])
        const path = `/payouts/${id}/lines/${sent?.id}/paid`
        expect(statusAndCode(await post(path, {}))).toEqual([400, "invalid_input"])
        expect((await post(path, { reference: "VIR-1" })).data.payout.status).toBe("settled")
        expect(statusAndCode(await post(path, { reference: "VIR-2" }))).toEqual([
          409,
          "payout_status_conflict",
        ])
        const unknown = await post(`/payouts/${id}/lines/nobody/paid`, { reference: "VIR-2" })
        expect(statusAndCode(unknown)).toEqual([404, "payout_line_not_found"])
      })

      it("never pays an account with a wrong key", async () => {
        await setRib(azrou, WRONG_RIB)
        await earn(azrou, 250)
        const payout = await sendBatch()
        expect(payout).toMatchObject({ status: "settled", total_mad: 0 })
        expect(lineOf(payout, azrou)).toMatchObject({ status: "dropped", reason: "rib_wrong" })
        expect((await get(`/payouts/${payout.id}/bank-file.csv`)).data).not.toContain(WRONG_RIB)
        expect(await balanceOf(azrou)).toBe(250)
      })

      it("is changed all at once or not at all", async () => {
        await earn(azrou, 250)
        const { id, lines } = await propose()
        const service = container.resolve<PayoutModuleService>(PAYOUT_MODULE)
        const halfDone = service.whileLocked(id, async ({ context }) => {
          await service.updatePayoutLines({ id: lines[0].id, status: "sent" }, context)
          throw new Error("no luck")
        })
        await expect(halfDone).rejects.toThrow("no luck")
        expect((await get(`/payouts/${id}`)).data.payout.lines[0].status).toBe("proposed")
      })

      it("is finished when a crash came between its amounts and the books", async () => {
        await earn(azrou, 250)
        const { id } = await propose()
        await post(`/payouts/${id}/approve`, {}, second)
        const service = container.resolve<PayoutModuleService>(PAYOUT_MODULE)
        await service.whileLocked(id, (locked) =>
          service.moveBatch(locked, "export", { exported_by: "user_1", exported_at: new Date() }),
        )
        expect(await balanceOf(azrou)).toBe(250)
        for (const _time of ["once", "twice"]) await finishPayouts(container)
        expect((await get(`/payouts/${id}`)).data.payout.lines[0].status).toBe("sent")
        expect(await balanceOf(azrou)).toBe(0)
      })

      it("takes again what the bank sent back", async () => {
        await earn(azrou, 250)
        const payout = await sendBatch()
        const path = `/payouts/${payout.id}/lines/${lineOf(payout, azrou)?.id}`
        await post(`${path}/paid`, { reference: "VIR-2" })
        const failed = await post(`${path}/failed`, { reason: "Compte clôturé" })
        expect(lineOf(failed.data.payout, azrou)).toMatchObject({
          status: "failed",
          reason: "Compte clôturé",
        })
        expect(await balanceOf(azrou)).toBe(250)
        const again = await post(`${path}/failed`, { reason: "Encore" })
        expect(statusAndCode(again)).toEqual([409, "payout_status_conflict"])
        expect(lineOf(await sendBatch(), azrou)).toMatchObject({ status: "sent", amount_mad: 250 })
        expect(await balanceOf(azrou)).toBe(0)
        expect((await ledger.balances({ kind: "payout_in_transit" }))[0]?.centimes).toBe(-25_000)
      })

      it("is disputed by a treasurer whom it did not reach, until somebody finds it", async () => {
        await earn(azrou, 250)
        await sendBatch()
        const [line] = (await get("/payouts/lines?status=sent")).data.lines
        const of = { payout_id: line.payout.id, line_id: line.id, member_id: "coopmem_1" }
        const mine = { ...of, cooperative_id: azrou }
        await disputePayoutWorkflow(container).run({ input: { ...mine, note: "Rien reçu" } })
        const disputed = (await get("/payouts/lines?status=disputed")).data
        expect(disputed).toMatchObject({ count: 1, lines: [{ id: line.id, not_received_note: "Rien reçu" }] })
        const foreign = { ...of, cooperative_id: tifawin }
        await expect(confirmPayoutWorkflow(container).run({ input: foreign })).rejects.toMatchObject({
          code: "payout_line_not_found",
        })
        await post(`/payouts/${of.payout_id}/lines/${line.id}/paid`, { reference: "VIR-3" })
        await confirmPayoutWorkflow(container).run({ input: mine })
        const { payout } = (await get(`/payouts/${of.payout_id}`)).data
        expect(lineOf(payout, azrou)).toMatchObject({ status: "paid", confirmed_at: expect.any(String) })
        expect(payout.history.map(({ kind }: { kind: string }) => kind)).toEqual([
          "proposed",
          "approved",
          "exported",
          "line_sent",
          "line_disputed",
          "line_paid",
          "settled",
          "line_confirmed",
        ])
      })

      it("pays less after goods came back that were paid out already", async () => {
        await earn(azrou, 250)
        await sendBatch()
        await takeBack(azrou, 120)
        expect(await standing(azrou)).toMatchObject({ owes_centimes: 12_000, available_centimes: 0 })
        await earn(azrou, 500)
        expect(lineOf(await sendBatch(), azrou)).toMatchObject({ status: "sent", amount_mad: 380 })
        expect(await balanceOf(azrou)).toBe(0)
      })
    })

    describe("the books", () => {
      const adjustment = () => ({
        key: "5e1a6c2e-1d3f-4a8e-9f6e-2b1c3d4e5f60",
        debit: { kind: "fees" },
        credit: { kind: "cooperative", owner: tifawin },
        amount: 15.5,
        reason: "Geste pour un colis abîmé",
      })

      it("are adjusted with a reason, once, and reversed, once", async () => {
        const before = await balanceOf(tifawin)
        const { data } = await post("/ledger/adjustments", adjustment())
        await post("/ledger/adjustments", adjustment())
        expect(await balanceOf(tifawin)).toBe(before + 15.5)
        expect((await post("/ledger/adjustments", { ...adjustment(), amount: 16 })).status).toBe(409)
        const path = `/ledger/transactions/${data.transaction.id}/reverse`
        expect(statusAndCode(await post(path))).toEqual([400, "invalid_input"])
        const reversal = await post(path, { reason: "Faite deux fois" })
        expect(reversal.status).toBe(201)
        expect(await balanceOf(tifawin)).toBe(before)
        expect(statusAndCode(await post(path, { reason: "Encore" }))).toEqual([409, "already_reversed"])
        const ofReversal = `/ledger/transactions/${reversal.data.transaction.id}/reverse`
        expect(statusAndCode(await post(ofReversal, { reason: "Non" }))).toEqual([
          400,
          "reversal_not_reversed",
        ])
        await earn(azrou, 250)
        await sendBatch()
        const [sent] = (await get("/ledger/journal?kind=payout_sent")).data.transactions
        expect(
          statusAndCode(await post(`/ledger/transactions/${sent.id}/reverse`, { reason: "Non" })),
        ).toEqual([400, "payout_not_reversed"])
      })

      it.each([
        ["no reason", { reason: " " }, { reason: "required" }],
        ["a third of a centime", { amount: 0.003 }, { amount: "invalid_amount" }],
        ["nothing", { amount: 0 }, { amount: "invalid_amount" }],
        ["one account", { credit: { kind: "fees" } }, { credit: "same_account" }],
        ["no owner", { credit: { kind: "cooperative" } }, { "credit.owner": "required" }],
        [
          "nobody's account",
          { credit: { kind: "cooperative", owner: "coop_no" } },
          { "credit.owner": "unknown_owner" },
        ],
        ["an owned bank", { debit: { kind: "bank", owner: "me" } }, { "debit.owner": "no_owner" }],
        ["an unknown kind", { debit: { kind: "pocket" } }, { "debit.kind": "unknown_kind" }],
      ])("refuse an adjustment of %s", async (_case, changes, fields) => {
        const { status, data } = await post("/ledger/adjustments", { ...adjustment(), ...changes })
        expect([status, data.fields]).toEqual([400, fields])
      })

      it("take nothing more in a month that is closed", async () => {
        const month = daysAgo(40).toISOString().slice(0, 7)
        expect(statusAndCode(await post("/ledger/months", { month: "2099-01" }))).toEqual([
          400,
          "month_not_over",
        ])
        expect(statusAndCode(await post("/ledger/months", { month: "2026-13" }))).toEqual([
          400,
          "invalid_input",
        ])
        await earn(figuig, 1, 40)
        const { data } = await post("/ledger/months", { month })
        expect(data.months).toContainEqual(
          expect.objectContaining({ month, is_closed: true, may_close: false }),
        )
        expect(statusAndCode(await post("/ledger/months", { month }))).toEqual([409, "month_closed"])
        const inMonth = async () => (await get(`/ledger/journal?month=${month}`)).data.count
        const before = await inMonth()
        await earn(figuig, 2, 40)
        expect(await inMonth()).toBe(before)
        const [latest] = (
          await get(`/ledger/journal?cooperative_id=${figuig}&limit=100`)
        ).data.transactions.filter(({ happened_at }: { happened_at: string | null }) => happened_at)
        expect(new Date(latest.happened_at).getTime()).toBeLessThan(new Date(latest.occurred_at).getTime())
      })

      it("add up to zero, in the trial balance, the balances and the journal", async () => {
        await earn(figuig, 33.33)
        await earn(azrou, 250)
        await sendBatch()
        const { data } = await get("/ledger/trial-balance")
        expect(data.currencies).toMatchObject([{ currency_code: "mad", difference: 0 }])
        expect(data.currencies[0].debit).toBeGreaterThan(0)
        for (const name of ["journal", "balances"]) {
          const file = await get(`/ledger/${name}.csv`)
          expect(file.headers["content-type"]).toContain("text/csv")
          const rows: Row[] = parse(file.data, { bom: true, columns: true, delimiter: ";" })
          const sumOf = (side: string) =>
            rows.reduce((sum, row) => sum + Math.round(Number(row[side] ?? 0) * 100), 0)
          expect(rows.length).toBeGreaterThan(3)
          expect(sumOf("debit")).toBe(sumOf("credit"))
        }
        const { balances } = (await get("/ledger/balances?kind=cooperative")).data
        const mine = balances.find(({ owner_id }: { owner_id: string }) => owner_id === figuig)
        expect(-mine.balance).toBe(await balanceOf(figuig))
      })

      it("turn their pages", async () => {
        for (const dirhams of [1, 2, 3]) await earn(figuig, dirhams)
        const { data } = await get("/ledger/journal?limit=2&offset=1")
        expect([data.transactions.length, data.limit, data.offset]).toEqual([2, 2, 1])
        expect(statusAndCode(await get("/ledger/journal?limit=0"))).toEqual([400, "invalid_input"])
        expect(statusAndCode(await get("/ledger/journal?kind=theft"))).toEqual([400, "invalid_input"])
      })
    })

    describe("commission rules", () => {
      const rule = (changes: object = {}) => ({
        name: "Miel de thym",
        commission_percent: 5,
        solidarity_percent: 1.5,
        cooperative_id: tifawin,
        ...changes,
      })

      it("are made and ended, never two that decide the same sales", async () => {
        const { status, data } = await post("/commission-rules", rule())
        expect(status).toBe(201)
        expect(statusAndCode(await post("/commission-rules", rule()))).toEqual([409, "rule_overlaps"])
        expect((await post("/commission-rules", rule({ priority: 1 }))).status).toBe(201)
        const end = `/commission-rules/${data.commission_rule.id}/end`
        expect((await post(end, { reason: "Trop bas" })).status).toBe(200)
        expect(statusAndCode(await post(end))).toEqual([409, "rule_ended"])
        expect((await post("/commission-rules", rule())).status).toBe(201)
        const { commission_rules } = (await get("/commission-rules")).data
        const ended = commission_rules.find(({ id }: { id: string }) => id === data.commission_rule.id)
        expect(ended).toMatchObject({ state: "ended", cooperative: { id: tifawin }, reason: "Trop bas" })
      })

      it.each([
        ["101 %", { commission_percent: 101 }, { commission_percent: "invalid_percent" }],
        ["less than nothing", { solidarity_percent: -1 }, { solidarity_percent: "invalid_percent" }],
        ["more than all", { commission_percent: 99 }, { commission_percent: "more_than_all" }],
        ["the past", { starts_at: "2020-01-01T00:00:00Z" }, { starts_at: "in_the_past" }],
        ["no date", { starts_at: "demain" }, { starts_at: "invalid_date" }],
        ["an unknown cooperative", { cooperative_id: "coop_no" }, { cooperative_id: "unknown_cooperative" }],
        ["an unknown field", { rate: 3 }, { rate: "unknown_field" }],
      ])("refuse %s", async (_case, changes, fields) => {
        const { status, data } = await post("/commission-rules", rule(changes))
        expect([status, data.fields]).toEqual([400, fields])
      })
    })
  },
})
