import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { LEDGER_MODULE } from ".."
import { Migration20261122024730 } from "../migrations/Migration20261122024730"
import { Migration20261122053942 } from "../migrations/Migration20261122053942"
import { ClosedMonth } from "../models/closed-month"
import { CommissionRule } from "../models/commission-rule"
import { LedgerAccount } from "../models/ledger-account"
import { LedgerEntry } from "../models/ledger-entry"
import { LedgerTransaction } from "../models/ledger-transaction"
import { SaleSnapshot } from "../models/sale-snapshot"
import { cashCollected, orderPlaced, unitsDelivered } from "../postings"
import type { Sale } from "../sale"
import type { LedgerModuleService } from "../service"

const AT = new Date("2026-11-22T10:00:00Z")

const sale: Sale = {
  cooperative_order_id: "coopord_1",
  order_id: "order_1",
  cooperative_id: "coop_1",
  currency_code: "mad",
  lines: [
    {
      id: "line_1",
      quantity: 3,
      total: 36_000,
      vat_percent: 20,
      commission_percent: 8,
      solidarity_percent: 2,
    },
  ],
  delivery: 3000,
}

const delivered = unitsDelivered(sale, {
  at: AT,
  parcel_id: "parcel_1",
  units: [{ line_id: "line_1", quantity: 3, before: 0 }],
  withDelivery: true,
})

moduleIntegrationTestRunner<LedgerModuleService>({
  moduleName: LEDGER_MODULE,
  moduleModels: [LedgerAccount, LedgerTransaction, LedgerEntry, CommissionRule, SaleSnapshot, ClosedMonth],
  resolve: "./src/modules/ledger",
  testSuite: ({ service, MikroOrmWrapper }) => {
    const balanceOf = async (code: string) =>
      (await service.balances()).find((balance) => balance.code === code)?.centimes
    const sql = (text: string) => MikroOrmWrapper.forkManager().execute(text)

    // Module tests make their tables from the models: what the migrations add to them is taken from these.
    beforeEach(async () => {
      for (const OfBooks of [Migration20261122024730, Migration20261122053942]) {
        const migration = new OfBooks(undefined as never, undefined as never)
        await migration.up()
        for (const query of migration
          .getQueries()
          .map(String)
          .filter((text) => /function|trigger/.test(text)))
          await sql(query)
      }
    })

    describe("the ledger", () => {
      it("owes a cooperative what it delivered, less commission and fund, and all of it adds up to zero", async () => {
        await service.post(orderPlaced(sale, { at: AT }))
        expect(await balanceOf("to_come:coop_1:mad")).toBe(-39_000)
        await service.post(delivered)
        expect(await balanceOf("to_come:coop_1:mad")).toBe(0)
        expect(await balanceOf("cooperative:coop_1:mad")).toBe(-36_000)
        expect(await balanceOf("commission:mad")).toBe(-2400)
        const all = await service.balances()
        expect(all.reduce((sum, { centimes }) => sum + centimes, 0)).toBe(0)
      })

      it("shows what a cooperative owes when it kept the cash itself", async () => {
        await service.post(orderPlaced(sale, { at: AT }))
        await service.post(delivered)
        await service.post(
          cashCollected({
            at: AT,
            currency_code: "mad",
            order_id: "order_1",
            cooperative_order_id: "coopord_1",
            cooperative_id: "coop_1",
            parcel_id: "parcel_1",
            centimes: 39_000,
            holder: { kind: "cooperative", owner: "coop_1" },
          }),
        )
        expect(await balanceOf("cooperative:coop_1:mad")).toBe(3000)
        expect(await balanceOf("customer:mad")).toBe(0)
      })

      it("books an event once, told twice or by two at once", async () => {
        const told = await Promise.all([1, 2, 3].map(() => service.post(orderPlaced(sale, { at: AT }))))
        expect(new Set(told.map(({ id }) => id)).size).toBe(1)
        expect(told.filter(({ is_replay }) => !is_replay)).toHaveLength(1)
        expect(await balanceOf("customer:mad")).toBe(39_000)
      })

      it("refuses an event told again with other amounts", async () => {
        await service.post(orderPlaced(sale, { at: AT }))
        await expect(service.post(orderPlaced({ ...sale, delivery: 3100 }, { at: AT }))).rejects.toThrow(
          "other amounts",
        )
      })

      it("is corrected by a reversal, once, and a reversal is not reversed", async () => {
        const { id } = await service.post(orderPlaced(sale, { at: AT }))
        const reversal = { transaction_id: id, reason: "Placed by mistake", at: AT }
        const first = await service.reverse(reversal)
        expect((await service.reverse(reversal)).is_replay).toBe(true)
        expect(await balanceOf("customer:mad")).toBe(0)
        await expect(service.reverse({ ...reversal, transaction_id: first.id })).rejects.toThrow(
          "not reversed",
        )
      })

      it("cannot be changed nor shortened, even by a mistake in the code", async () => {
        await service.post(orderPlaced(sale, { at: AT }))
        await expect(sql("update ledger_entry set centimes = 1")).rejects.toThrow("append-only")
        await expect(sql("delete from ledger_transaction")).rejects.toThrow("append-only")
        await expect(sql("update ledger_account set code = 'x'")).rejects.toThrow("append-only")
      })

      it("cannot hold a transaction that does not balance, even written past the code", async () => {
        await service.post(orderPlaced(sale, { at: AT }))
        const another = `insert into ledger_entry (id, transaction_id, account_id, centimes, component)
          select 'x', transaction_id, account_id, 100, 'goods' from ledger_entry limit 1`
        await expect(sql(another)).rejects.toThrow("does not balance")
        const empty = `insert into ledger_transaction (id, business_key, kind, occurred_at, currency_code, entry_count)
          values ('y', 'y', 'adjustment', now(), 'mad', 0)`
        await expect(sql(empty)).rejects.toThrow("does not balance")
      })

      describe("with a closed month", () => {
        const OPEN_FROM = new Date("2026-10-31T23:00:00Z")
        const close = () =>
          service.createClosedMonths({
            month: "2026-10",
            open_from: OPEN_FROM,
            closed_at: AT,
            closed_by: "user_1",
          })

        it("dates what happened in it and is told later at the first open moment", async () => {
          await close()
          const happened = new Date("2026-10-20T09:00:00Z")
          const late = await service.post(orderPlaced(sale, { at: happened }))
          const after = await service.post(
            orderPlaced({ ...sale, cooperative_order_id: "coopord_2" }, { at: AT }),
          )
          const dates = async (id: string) => {
            const { occurred_at, happened_at } = await service.retrieveLedgerTransaction(id)
            return { occurred_at, happened_at }
          }
          expect(await dates(late.id)).toEqual({ occurred_at: OPEN_FROM, happened_at: happened })
          expect(await dates(after.id)).toEqual({ occurred_at: AT, happened_at: null })
          expect((await service.post(orderPlaced(sale, { at: happened }))).is_replay).toBe(true)
        })

        it("is closed once, and stays closed", async () => {
          await close()
          await expect(close()).rejects.toThrow(/already exists/)
          await expect(sql("delete from ledger_closed_month")).rejects.toThrow("append-only")
        })
      })
    })
  },
})
