import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { PAYOUT_MODULE } from ".."
import { PayoutBatch } from "../models/payout-batch"
import { PayoutEvent } from "../models/payout-event"
import { PayoutLine } from "../models/payout-line"
import type { PayoutModuleService } from "../service"
import type { LineStatus } from "../statuses"

const AT = new Date("2026-11-22T10:00:00Z")

const line = (cooperative_id: string, centimes = 36_000) => ({
  cooperative_id,
  name: cooperative_id,
  rib: "001810007800020110620318",
  centimes,
})

moduleIntegrationTestRunner<PayoutModuleService>({
  moduleName: PAYOUT_MODULE,
  moduleModels: [PayoutBatch, PayoutLine, PayoutEvent],
  resolve: "./src/modules/payout",
  testSuite: ({ service }) => {
    const propose = (...ids: string[]) =>
      service.proposeBatch(
        "user_1",
        ids.map((id) => line(id)),
        AT,
      )

    describe("a batch", () => {
      it("is approved by one of two who say yes at the same instant, never by whoever proposed it", async () => {
        const id = await propose("coop_1")
        await expect(service.approveBatch(id, "user_1", AT)).rejects.toMatchObject({
          code: "second_person_needed",
        })
        const answers = await Promise.allSettled(
          ["user_2", "user_3", "user_4"].map((user) => service.approveBatch(id, user, AT)),
        )
        expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
        const batch = await service.retrievePayoutBatch(id, { relations: ["events"] })
        expect(batch).toMatchObject({ status: "approved", proposed_by: "user_1" })
        expect(batch.events.map(({ kind }) => kind).sort()).toEqual(["approved", "proposed"])
      })

      it("holds a cooperative that no other batch holds", async () => {
        await propose("coop_1")
        await expect(propose("coop_2", "coop_1")).rejects.toThrow(/already exists/)
        expect(await service.listPayoutLines({ cooperative_id: "coop_2" })).toEqual([])
      })

      it("is changed all at once or not at all, and one act after another", async () => {
        const id = await propose("coop_1", "coop_2")
        await expect(
          service.whileLocked(id, async (locked) => {
            await service.moveBatch(locked, "cancel")
            throw new Error("no luck")
          }),
        ).rejects.toThrow("no luck")
        const seen: string[] = []
        const cancel = () =>
          service.whileLocked(id, async (locked) => {
            seen.push(locked.batch.status)
            await service.updatePayoutLines([], locked.context)
            await service.listPayoutLines({ batch_id: id }, {}, locked.context)
            await service.moveBatch(locked, "cancel")
            await service.record(id, { type: "system", id: null }, [{ kind: "cancelled" }], locked.context)
          })
        const answers = await Promise.allSettled([cancel(), cancel()])
        expect(seen).toEqual(["proposed", "cancelled"])
        expect(answers.map(({ status }) => status)).toEqual(["fulfilled", "rejected"])
      })

      it("is settled with its last line, and open again when one is disputed", async () => {
        const id = await propose("coop_1", "coop_2")
        await service.approveBatch(id, "user_2", AT)
        const nobody = { type: "system" as const, id: null }
        const lines = await service.listPayoutLines({ batch_id: id })
        const settle = (...statuses: LineStatus[]) =>
          service.whileLocked(id, async (locked) => {
            const changes = lines.map((line, index) => ({ id: line.id, status: statuses[index] ?? "sent" }))
            await service.updatePayoutLines(changes, locked.context)
            await service.settleBatch(locked, nobody)
          })
        const statusOf = async () => (await service.retrievePayoutBatch(id)).status
        await settle("sent", "dropped")
        expect(await statusOf()).toBe("approved")
        await service.whileLocked(id, (locked) => service.moveBatch(locked, "export"))
        await settle("sent", "dropped")
        expect(await statusOf()).toBe("exported")
        await settle("paid", "dropped")
        expect(await statusOf()).toBe("settled")
        await settle("disputed", "dropped")
        expect(await statusOf()).toBe("exported")
      })

      it("pays at most what was proposed", async () => {
        const id = await propose("coop_1")
        const [proposed] = await service.listPayoutLines({ batch_id: id })
        const raised = { id: proposed?.id ?? "", centimes: 36_001 }
        await expect(service.updatePayoutLines(raised)).rejects.toThrow("payout_line_within_proposed")
      })
    })
  },
})
