import type { MedusaContainer } from "@medusajs/framework/types"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { importVerifiedCredentialWorkflow } from "@twiza/plugin-artisan-women/workflows"
import { fairService } from "../../../src/fairs/fair-service"
import { SYSTEM_ACTOR } from "../../../src/modules/cooperative/actor"
import { suspendCooperativeWorkflow } from "../../../src/workflows/cooperative"
import {
  buildCooperative,
  buildFairEdition,
  buildMarket,
  buildProvinces,
  signInAdmin,
  type SignedIn,
} from "../../builders"

jest.setTimeout(240_000)

const HANDLES = ["amal", "baraka", "chorouk", "douar", "femmes"] as const
type Handle = (typeof HANDLES)[number]

type Reason = { code: string; facts: Record<string, unknown> }
type Ranked = {
  cooperative_id: string
  handle: Handle
  rank: number
  outcome: string
  tier: number
  reasons: Reason[]
}
type Allocation = {
  id: string
  status: string
  seed: string
  ranked: Ranked[]
  rural: object
  changes: object[]
}

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let fair: string
    let ids: Record<Handle, string>
    let [amina, samira, karima]: SignedIn[] = []

    const service = () => fairService(container)

    beforeAll(async () => {
      container = getContainer()
      await buildProvinces(container)
      await buildMarket(container)
      const entries: [Handle, string][] = []
      for (const handle of HANDLES) {
        const commune = handle === "douar" ? "Ketama" : "Al Hoceima"
        entries.push([handle, await buildCooperative(container, handle, { commune })])
      }
      ids = Object.fromEntries(entries) as Record<Handle, string>
      await verifyWomen()
      await leaveStandEmpty(ids.douar)
      fair = await buildCall()
      amina = await signInAdmin(api, container)
      samira = await signInAdmin(api, container, "samira@twiza.example")
      karima = await signInAdmin(api, container, "karima@twiza.example")
    })

    async function verifyWomen(): Promise<void> {
      const evidence = [{ kind: "general_assembly_minutes" as const, reference: "PV 2026-03" }]
      const credentials = [{ subject_id: ids.femmes, kind: "women_led" as const, evidence }]
      await importVerifiedCredentialWorkflow(container).run({
        input: { credentials, first_admin_id: "user_1", second_admin_id: "user_2" },
      })
    }

    async function leaveStandEmpty(cooperative_id: string): Promise<void> {
      const edition_id = await buildFairEdition(container, "before", { opens_in_days: -400 })
      await service().createFairExhibitors({
        ...{
          edition_id,
          cooperative_id,
          rank: 1,
          reasons: {},
          status: "confirmed" as const,
          was_present: false,
        },
      })
    }

    /** A fair of three stands, one promised to rural cooperatives; its call is over and five have applied. */
    async function buildCall(): Promise<string> {
      const id = await buildFairEdition(container, "nord", { opens_in_days: 20 })
      await service().updateFairEditions({
        ...{ id, status: "call" as const, stand_count: 3 },
        quotas: { women_percent: 20, rural_percent: 30, most_per_province: null },
      })
      const past = new Date(Date.now() - 3_600_000)
      await service().createFairCalls({ edition_id: id, texts: {}, deadline: past, published_at: past })
      await service().createFairStands(
        [1, 2, 3].map((n) => ({
          ...{ edition_id: id, number: `A${n}`, x: n * 4, y: 0, width: 3, height: 3, position: n },
        })),
      )
      await service().createFairApplications(
        Object.values(ids).map((cooperative_id) => ({
          ...{ edition_id: id, cooperative_id, categories: [], people: 2, needs: {}, submitted_at: past },
        })),
      )
      return id
    }

    const send = async (who: SignedIn | undefined, path: string, body: object = {}) =>
      api.post(`/admin/fairs/${fair}/allocations${path}`, body, { ...who, validateStatus: () => true })
    const read = async (path: string) =>
      api.get(`/admin/fairs/${fair}/allocations${path}`, { ...amina, validateStatus: () => true })
    const refusal = ({ status, data }: { status: number; data: { code?: string } }) => [status, data.code]

    async function propose(): Promise<Allocation> {
      const { status, data } = await send(amina, "")
      expect([status, data.code]).toEqual([201, undefined])
      return data.allocation
    }
    const codesOf = ({ ranked }: Allocation, rank: number) =>
      ranked[rank - 1]!.reasons.map(({ code }) => code)

    it("comes after the deadline", async () => {
      const [call] = await service().listFairCalls({ edition_id: fair })
      await service().updateFairCalls({ id: call!.id, deadline: new Date(Date.now() + 3_600_000) })
      expect(refusal(await send(amina, ""))).toEqual([409, "call_not_over"])
    })

    it("ranks by priority, presence and draw, keeps what was promised, and says why for each", async () => {
      const allocation = await propose()
      const [first, second, third, ...waiting] = allocation.ranked
      expect([first?.handle, first?.tier, third?.handle]).toEqual(["femmes", 2, "douar"])
      expect(second?.reasons.map(({ code }) => code)).toEqual([
        ...["priority_tier", "present_before", "province_balance", "drawn", "stand_by_rank"],
      ])
      expect(codesOf(allocation, 3)).toEqual(expect.arrayContaining(["absent_before", "stand_for_rural"]))
      expect(waiting.map(({ outcome, reasons }) => [outcome, reasons.at(-1)?.code])).toEqual([
        ["waiting", "kept_for_rural"],
        ["waiting", "kept_for_rural"],
      ])
      expect(allocation.rural).toEqual({ promised: 1, possible: 1, given: 1 })
      expect(first?.reasons[0]?.facts).toEqual({ tier: 2, rule_version: "allocation-1/priority-1" })
      expect((await read(`/${allocation.id}/replay`)).data.is_same).toBe(true)
      const again = await propose()
      expect(again.ranked).toEqual(allocation.ranked)
      expect((await read(`/${allocation.id}`)).data.allocation.status).toBe("superseded")
    })

    it("is changed with a reason, approved by somebody else, and published", async () => {
      const { id, ranked } = await propose()
      const last = ranked.at(-1)!
      const change = { cooperative_id: last.cooperative_id, rank: 2, reason: "Seul safran de la région" }
      expect(refusal(await send(samira, `/${id}/change`, { ...change, reason: " " }))[0]).toBe(400)
      const away = { ...change, cooperative_id: ids.douar, rank: 5 }
      expect(refusal(await send(samira, `/${id}/change`, away))).toEqual([409, "quota_broken"])
      expect(refusal(await send(samira, `/${id}/change`, { ...change, rank: 3 }))).toEqual([
        409,
        "quota_broken",
      ])
      expect(refusal(await send(amina, `/${id}/publish`))).toEqual([409, "allocation_status_conflict"])
      // To let one in, the one promised a stand moves up first.
      expect((await send(samira, `/${id}/change`, { ...away, rank: 1 })).status).toBe(200)
      const changed: Allocation = (await send(samira, `/${id}/change`, { ...change, rank: 3 })).data
        .allocation
      expect(changed.ranked[2]).toMatchObject({ cooperative_id: last.cooperative_id, outcome: "stand" })
      expect(codesOf(changed, 3)).toContain("moved_by_hand")
      expect(codesOf(changed, 4)).toContain("moved_by_others")
      expect(changed.changes).toHaveLength(2)

      for (const who of [amina, samira])
        expect(refusal(await send(who, `/${id}/approve`))).toEqual([409, "second_person_needed"])
      expect((await send(karima, `/${id}/approve`)).data.allocation.status).toBe("approved")
      expect(refusal(await send(samira, `/${id}/change`, change))).toEqual([
        409,
        "allocation_status_conflict",
      ])
      expect((await send(samira, `/${id}/publish`)).data.allocation.status).toBe("published")

      const exhibitors = await service().listFairExhibitors({ edition_id: fair }, { order: { rank: "ASC" } })
      expect(exhibitors.map(({ status }) => status)).toEqual([
        ...["offered", "offered", "offered", "waiting", "waiting"],
      ])
      expect(exhibitors.map(({ cooperative_id }) => cooperative_id)).toEqual(
        changed.ranked.map(({ cooperative_id }) => cooperative_id),
      )
      expect(refusal(await send(amina, ""))).toEqual([409, "edition_status_conflict"])
      const kinds = (await service().listFairEvents({ edition_id: fair })).map(({ kind }) => kind)
      expect(kinds).toEqual(
        expect.arrayContaining(["allocation_proposed", "rank_changed", "allocation_approved"]),
      )
    })

    it("is not decided on when those who ask for a stand have changed", async () => {
      const { id } = await propose()
      const input = { id: ids.amal, actor: SYSTEM_ACTOR, reason: "Contrôle" }
      await suspendCooperativeWorkflow(container).run({ input })
      expect(refusal(await send(karima, `/${id}/approve`))).toEqual([409, "applicants_changed"])
      const { ranked, id: next } = await propose()
      expect(ranked.map(({ handle }) => handle)).not.toContain("amal")
      expect((await send(karima, `/${next}/approve`)).status).toBe(200)
    })

    it("needs two people in the database too, and stays as it was computed", async () => {
      const { id, ranked } = await propose()
      const change = { allocation_id: id, cooperative_id: ids.amal, from_rank: 2, to_rank: 1, reason: "x" }
      const by = { changed_by: "user_3", changed_at: new Date() }
      const made = await service().createFairAllocationChanges({ ...change, ...by })
      const approval = (approved_by: string | null) =>
        service().updateFairAllocations({ id, status: "approved", approved_by, approved_at: new Date() })
      const { proposed_by } = await service().retrieveFairAllocation(id)
      await expect(approval(proposed_by)).rejects.toThrow(/two_people/)
      await expect(approval("user_3")).rejects.toThrow(/does not approve/)
      await expect(approval(null)).rejects.toThrow(/approved_by_somebody/)
      await expect(service().updateFairAllocations({ id, result: { ranked } })).rejects.toThrow(
        /computed again/,
      )
      await expect(service().updateFairAllocationChanges({ id: made.id, reason: "y" })).rejects.toThrow(
        /never changed/,
      )
      await approval("user_4")
      await expect(service().createFairAllocationChanges({ ...change, ...by })).rejects.toThrow(/proposed/)
    })
  },
})
