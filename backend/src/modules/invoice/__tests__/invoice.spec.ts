import { MikroOrmBaseRepository } from "@medusajs/framework/utils"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { INVOICE_MODULE } from ".."
import type { InvoiceContent } from "../content"
import { Migration20261122061457 } from "../migrations/Migration20261122061457"
import { Invoice } from "../models/invoice"
import { InvoiceCounter } from "../models/invoice-counter"
import type { InvoiceDraft, InvoiceModuleService } from "../service"

const content: InvoiceContent = {
  seller: {
    ...{ name: { fr: "Al Assala" }, legal_form: "cooperative", registry_number: null, ice: null },
    ...{ address: null, commune: null, province: {}, phone: null, email: null },
  },
  buyer: { name: "Fatima", address: null, commune: null, province: {}, postal_code: null },
  part_number: "1043-1",
  ordered_at: new Date("2026-11-20T10:00:00Z"),
  payment: "cash_on_delivery",
  currency_code: "mad",
  lines: [],
  vat: [],
  totals: { net: 0, vat: 0, total: 0, discount: 0 },
  credits: null,
}

const draft = (part: number, changes: Partial<InvoiceDraft> = {}): InvoiceDraft => ({
  kind: "invoice",
  source_key: `invoice:part_${part}`,
  cooperative_id: "coop_1",
  cooperative_order_id: `part_${part}`,
  issued_at: new Date("2026-11-22T10:00:00Z"),
  content,
  ...changes,
})

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

moduleIntegrationTestRunner<InvoiceModuleService>({
  moduleName: INVOICE_MODULE,
  moduleModels: [Invoice, InvoiceCounter],
  resolve: "./src/modules/invoice",
  testSuite: ({ service, MikroOrmWrapper }) => {
    const sql = (text: string) => MikroOrmWrapper.forkManager().execute(text)
    const sequences = async (cooperative_id = "coop_1") => {
      const rows = await service.listInvoices({ cooperative_id }, { take: null })
      return rows.map(({ sequence }) => sequence).sort((a, b) => a - b)
    }

    // Module tests make their tables from the models: what the migration adds to them is taken from it.
    beforeEach(async () => {
      const migration = new Migration20261122061457(undefined as never, undefined as never)
      await migration.up()
      for (const query of migration
        .getQueries()
        .map(String)
        .filter((text) => /function|trigger/.test(text)))
        await sql(query)
    })

    describe("the invoices of a cooperative", () => {
      it("are numbered 1 to 50 when fifty parts are delivered at once", async () => {
        await Promise.all(upTo(50).map((part) => service.issue(draft(part))))
        expect(await sequences()).toEqual(upTo(50))
      })

      it("are one for a part, however many ask for it at once", async () => {
        const issued = await Promise.all(upTo(20).map(() => service.issue(draft(1))))
        expect(new Set(issued.map(({ id }) => id)).size).toBe(1)
        expect(issued.filter(({ is_replay }) => !is_replay)).toHaveLength(1)
        expect(await sequences()).toEqual([1])
        expect((await service.issue(draft(2))).number).toBe("2026-000002")
      })

      it("have no gap where a transaction was rolled back", async () => {
        const repository = new MikroOrmBaseRepository({ manager: MikroOrmWrapper.forkManager() })
        const issueThen = (part: number, fails: boolean) =>
          repository
            .transaction(async (transactionManager) => {
              await service.issue(draft(part), { transactionManager } as never)
              if (fails) throw new Error("The power went.")
            })
            .catch(() => undefined)
        await Promise.all(upTo(40).map((part) => issueThen(part, part % 3 === 0)))
        expect(await sequences()).toEqual(upTo(27))
        await Promise.all(upTo(40).map((part) => service.issue(draft(part))))
        expect(await sequences()).toEqual(upTo(40))
      })

      it("begin at 1 in each cooperative, and with each year of Morocco", async () => {
        await service.issue(draft(1))
        expect((await service.issue(draft(2, { cooperative_id: "coop_2" }))).number).toBe("2026-000001")
        const newYear = new Date("2026-12-31T23:30:00Z")
        expect((await service.issue(draft(3, { issued_at: newYear }))).number).toBe("2027-000001")
      })

      it("share one series with credit notes", async () => {
        const { id } = await service.issue(draft(1))
        const note = { kind: "credit_note", source_key: "credit_note:ret_1", invoice_id: id } as const
        expect((await service.issue(draft(1, note))).number).toBe("2026-000002")
      })

      it("can be changed, removed, renumbered or skipped by nobody", async () => {
        await service.issue(draft(1))
        for (const wrong of [
          `update invoice set content = '{}'::jsonb`,
          `delete from invoice`,
          `update invoice_counter set last = last + 2`,
          `update invoice_counter set last = last + 1`,
          `update invoice_counter set last = 0`,
          `delete from invoice_counter`,
        ])
          await expect(sql(wrong)).rejects.toThrow(/invoice/)
        expect(await sequences()).toEqual([1])
      })
    })
  },
})
