import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import moveFairs from "../../../src/jobs/move-fairs"
import { fairService } from "../../../src/fairs/fair-service"
import { COOPERATIVE_MODULE } from "../../../src/modules/cooperative"
import { SYSTEM_ACTOR } from "../../../src/modules/cooperative/actor"
import type { CooperativeModuleService } from "../../../src/modules/cooperative/service"
import { suspendCooperativeWorkflow } from "../../../src/workflows/cooperative"
import { publishExhibitors, type RankedCooperative } from "../../../src/workflows/fair"
import {
  buildCooperative,
  buildMarket,
  buildMember,
  buildProvinces,
  type Market,
  signInAdmin,
  signInMember,
  type SignedIn,
} from "../../builders"
import { buildTaxonomy } from "../cooperative/listing-scene"
import { readUntil } from "../read-until"
import { applicationBody, dayFromNow, editionBody, standRow } from "./fair-scene"

jest.setTimeout(120_000)

const OUTBOX = mkdtempSync(join(tmpdir(), "twiza-fairs-outbox-"))
process.env.OUTBOX_DIR = OUTBOX
process.env.SMTP_URL = ""

const HANDLES = ["tifawin", "azrou", "ketama", "targuist", "oujda"] as const
type Handle = (typeof HANDLES)[number]

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let admin: SignedIn
    let market: Market
    const ids: Record<string, string> = {}
    const members: Record<string, SignedIn> = {}

    beforeAll(async () => {
      container = getContainer()
      await buildProvinces(container)
      await buildTaxonomy(container)
      market = await buildMarket(container)
      await buildAnotherRegion()
      admin = await signInAdmin(api, container)
      for (const handle of HANDLES) {
        const province_id = handle === "oujda" ? "oujda-angad" : "al-hoceima"
        ids[handle] = await buildCooperative(container, handle, { province_id })
        await buildMember(container, ids[handle], `member@${handle}.example`)
        members[handle] = await signInMember(api, `member@${handle}.example`)
      }
    })

    afterAll(() => rmSync(OUTBOX, { recursive: true }))

    type Provinces = {
      createProvinceRegions(rows: object[]): Promise<unknown>
      createProvinces(rows: object[]): Promise<unknown>
    }
    const buildAnotherRegion = async () => {
      const service = container.resolve<Provinces>("province")
      const names = { ar: "الشرق", fr: "Oriental", en: "Oriental" }
      const place = { names, lat: 34.6, lon: -1.9, position: 2 }
      await service.createProvinceRegions([{ ...place, id: "MA-02", slug: "oriental", hcp: "02" }])
      await service.createProvinces([
        {
          ...place,
          ...{ id: "oujda-angad", region_id: "MA-02", kind: "prefecture", iso: "MA-OUJ" },
          ...{ hcp: "MA-OUJ", labels: names, aliases: [] },
        },
      ])
    }

    const anyStatus = { validateStatus: () => true }
    const get = (path: string, who = admin) => api.get(path, { ...who, ...anyStatus })
    const post = (path: string, body: object = {}, who = admin) =>
      api.post(path, body, { ...who, ...anyStatus })
    const put = (path: string, body: object) => api.put(path, body, { ...admin, ...anyStatus })
    /** Draws the plan of an edition, over the version that is there unless another one is said. */
    const drawPlan = async (id: string, plan: object) => {
      const { version } = (await get(`/admin/fairs/${id}`)).data.fair
      return await put(`/admin/fairs/${id}/stands`, { version, ...plan })
    }
    const store = (path: string) => api.get(`/store/fairs${path}`, { headers: market.headers, ...anyStatus })
    const refusal = ({ status, data }: { status: number; data: { code?: string; fields?: object } }) => [
      status,
      data.code,
    ]
    const own = (handle: Handle) => members[handle]
    const apply = (handle: Handle, id: string, body: object = applicationBody) =>
      post(`/cooperative/fairs/${id}/application`, body, own(handle))

    /** Opens an edition on its own days, so that no test stands in another's way. */
    let turn = 0
    const open = async (facts: Record<string, unknown> = {}): Promise<string> => {
      turn += 1
      const days = { opens_on: dayFromNow(40 + turn * 10), closes_on: dayFromNow(44 + turn * 10) }
      const { status, data } = await post("/admin/fairs", editionBody({ ...days, ...facts }))
      expect([status, data.code]).toEqual([201, undefined])
      return data.fair.id
    }
    const callUntil = (days: number, invited_regions: string[] = []) => ({
      texts: { fr: "Venez nombreux" },
      deadline: dayFromNow(days),
      invited_regions,
    })
    const withCall = async (facts: Record<string, unknown> = {}, invited: string[] = []) => {
      const id = await open(facts)
      await post(`/admin/fairs/${id}/call`, callUntil(20, invited))
      expect((await post(`/admin/fairs/${id}/call/publish`)).status).toBe(200)
      return id
    }
    /** An edition of `stands` stands whose ranking is published, in the order of `handles`. */
    const allocated = async (handles: Handle[], stands: number, facts: Record<string, unknown> = {}) => {
      const id = await withCall({ stand_count: stands, ...facts })
      expect((await drawPlan(id, standRow(stands))).status).toBe(200)
      for (const handle of handles) expect((await apply(handle, id)).status).toBe(201)
      const ranked = handles.map((handle, index): RankedCooperative => ({
        cooperative_id: ids[handle] ?? "",
        rank: index + 1,
        reasons: [{ code: "stand_by_rank", facts: { stands } }],
        outcome: index < stands ? "stand" : "waiting",
      }))
      await publishExhibitors(container, id, ranked)
      return id
    }
    const mine = async (handle: Handle, id: string) =>
      (await get(`/cooperative/fairs/${id}`, own(handle))).data.fair
    /** The edition as if its doors had opened yesterday. */
    const openDoors = (id: string) =>
      fairService(container).updateFairEditions({ id, opens_on: dayFromNow(-1), closes_on: dayFromNow(1) })
    const history = async (id: string) => (await get(`/admin/fairs/${id}/history`)).data.history

    describe("an edition", () => {
      it("is opened as a draft nobody else sees, in a fair of its own", async () => {
        const { data } = await post("/admin/fairs", editionBody({ quotas: { women_percent: 30 } }))
        expect(data.fair).toMatchObject({
          ...{ phase: "draft", version: 1, region_code: "MA-01", call: null, stands: [] },
          quotas: { women_percent: 30, rural_percent: null, most_per_province: null },
          series: { handle: "salon-regional-de-l-ess" },
        })
        expect((await store(`/${data.fair.handle}`)).status).toBe(404)
        expect((await get(`/cooperative/fairs/${data.fair.id}`, own("azrou"))).status).toBe(404)
      })

      it("refuses days out of order, quotas over the whole, and places that do not exist", async () => {
        const codeOf = async (facts: object) => refusal(await post("/admin/fairs", editionBody({ ...facts })))
        const days = { opens_on: dayFromNow(310), closes_on: dayFromNow(309) }
        expect(await codeOf(days)).toEqual([400, "days_out_of_order"])
        expect(await codeOf({ opens_on: "2027-02-30" })).toEqual([400, "no_such_day"])
        const quotas = { women_percent: 70, rural_percent: 31 }
        expect(await codeOf({ quotas })).toEqual([400, "quotas_over_100"])
        expect(await codeOf({ quotas: { women_percent: 101 } })).toEqual([400, "quotas_over_100"])
        expect(await codeOf({ province_code: "atlantis" })).toEqual([400, "unknown_province"])
        expect(await codeOf({ province_code: "oujda-angad" })).toEqual([400, "province_outside_region"])
        expect(await codeOf({ categories: ["spaceships"] })).toEqual([400, "unknown_category"])
        expect(await codeOf({ stand_count: -1 })).toEqual([400, "invalid_input"])
        expect(await codeOf({ hours: { from: "25:00", to: "9" } })).toEqual([400, "invalid_input"])
        expect(refusal(await post("/admin/fairs", { names: "Salon" }))).toEqual([400, "invalid_input"])
      })

      it("is alone in its province on its days, even of two opened at the same instant", async () => {
        const days = { opens_on: dayFromNow(320), closes_on: dayFromNow(325) }
        const both = await Promise.all([
          post("/admin/fairs", editionBody(days)),
          post(
            "/admin/fairs",
            editionBody({ ...days, opens_on: dayFromNow(325), closes_on: dayFromNow(330) }),
          ),
        ])
        expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
        expect(both.find(({ status }) => status === 409)?.data.code).toBe("edition_overlaps")
        const elsewhere = editionBody({ ...days, province_code: "chefchaouen" })
        expect((await post("/admin/fairs", elsewhere)).status).toBe(201)
      })

      it("is changed on the version one has read, and keeps what was left out", async () => {
        const id = await open({ theme: { fr: "L’olivier" } })
        const change = (version: number, facts: object) => post(`/admin/fairs/${id}`, { version, ...facts })
        const { data } = await change(1, { stand_count: 5 })
        expect(data.fair).toMatchObject({ version: 2, stand_count: 5, theme: { fr: "L’olivier" } })
        expect(refusal(await change(1, { stand_count: 6 }))).toEqual([409, "edition_changed"])
        const { opens_on } = data.fair
        const hours = { from: "09:00", to: "20:00" }
        const off = await change(2, { hours: { ...hours, days: { [opens_on]: null } } })
        expect(off.data.fair.hours.days).toEqual({ [opens_on]: null })
        const usual = await change(3, { hours, theme: { ar: "الزيتون" } })
        expect(usual.data.fair).toMatchObject({ hours: { ...hours, days: {} }, theme: { ar: "الزيتون" } })
        expect(usual.data.fair.theme.fr).toBeUndefined()
        const closes_on = dayFromNow(1)
        expect(refusal(await change(4, { closes_on }))).toEqual([400, "days_out_of_order"])
        expect(refusal(await post("/admin/fairs/nothing", { version: 1 }))).toEqual([404, "fair_not_found"])
      })

      it("holds as many stands as announced, none outside its plan or over another", async () => {
        const id = await open({ stand_count: 2 })
        const draw = async (plan: object) => refusal(await drawPlan(id, plan))
        expect(await draw(standRow(3))).toEqual([400, "stands_beyond_plan"])
        expect(await draw(standRow(1))).toEqual([400, "stands_beyond_plan"])
        expect(await draw({ ...standRow(2), plan: { width: 5, height: 5 } })).toEqual([
          400,
          "stands_beyond_plan",
        ])
        expect(await draw(standRow(2))).toEqual([200, undefined])
        const first = (await get(`/admin/fairs/${id}`)).data.fair.stands
        await drawPlan(id, standRow(2))
        expect((await get(`/admin/fairs/${id}`)).data.fair.stands).toEqual(first)
        expect(await draw({ ...standRow(2), version: 1 })).toEqual([409, "edition_changed"])
      })

      it("is cloned with all but its days, its applicants and its results", async () => {
        const id = await allocated(["tifawin", "azrou"], 2)
        const days = { opens_on: dayFromNow(700), closes_on: dayFromNow(704) }
        const backwards = { ...days, closes_on: dayFromNow(699) }
        expect(refusal(await post(`/admin/fairs/${id}/clone`, backwards))).toEqual([400, "days_out_of_order"])
        const { status, data } = await post(`/admin/fairs/${id}/clone`, days)
        expect(status).toBe(201)
        expect(data.fair).toMatchObject({
          ...{ ...days, phase: "draft", cloned_from_id: id, stand_count: 2 },
          call: { texts: { fr: "Venez nombreux" }, published_at: null },
          counts: { applications: 0, stands: 2, offered: 0, confirmed: 0, waiting: 0 },
        })
        const again = await post(`/admin/fairs/${id}/clone`, days)
        expect(refusal(again)).toEqual([409, "edition_overlaps"])
      })

      it("is called off with a reason that everybody reads", async () => {
        const id = await withCall()
        expect((await post(`/admin/fairs/${id}/cancel`, {})).status).toBe(400)
        const { data } = await post(`/admin/fairs/${id}/cancel`, { reason: "Intempéries" })
        expect(data.fair).toMatchObject({ phase: "cancelled", cancel_reason: "Intempéries" })
        const page = await store(`/${data.fair.handle}`)
        expect(page.data.fair).toMatchObject({ phase: "cancelled", cancel_reason: "Intempéries" })
        expect(refusal(await apply("azrou", id))).toEqual([404, "fair_not_found"])
        expect(refusal(await post(`/admin/fairs/${id}/cancel`, { reason: "Encore" }))[0]).toBe(409)
      })
    })

    describe("a call", () => {
      it("is published once, with a deadline that is still to come", async () => {
        const id = await open()
        const publish = () => post(`/admin/fairs/${id}/call/publish`)
        const save = (body: object) => post(`/admin/fairs/${id}/call`, body)
        expect(refusal(await publish())).toEqual([400, "call_missing"])
        expect(refusal(await save(callUntil(500)))).toEqual([400, "deadline_after_opening"])
        expect(refusal(await save(callUntil(10, ["MA-99"])))).toEqual([400, "unknown_region"])
        expect((await save(callUntil(-2))).status).toBe(200)
        expect(refusal(await publish())).toEqual([400, "deadline_passed"])
        await save(callUntil(10))
        const answers = await Promise.all([publish(), publish()])
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
        expect((await get(`/admin/fairs/${id}`)).data.fair).toMatchObject({ phase: "call" })
        const listed = (await get("/admin/fairs?phase=call&region=MA-01&limit=100")).data.fairs
        expect(listed.map((fair: { id: string }) => fair.id)).toContain(id)
      })

      it("is answered once, from the regions it invites, until its deadline", async () => {
        const id = await withCall({}, [])
        const calls = (await get("/cooperative/fairs", own("azrou"))).data.calls
        expect(calls.map((fair: { id: string }) => fair.id)).toContain(id)
        expect(refusal(await apply("oujda", id))).toEqual([403, "region_not_invited"])
        const both = await Promise.all([apply("azrou", id), apply("azrou", id)])
        expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
        expect(both.find(({ status }) => status === 409)?.data.code).toBe("already_applied")
        expect(refusal(await apply("ketama", id, { ...applicationBody, people: 0 }))[0]).toBe(400)
        expect(refusal(await apply("ketama", id, { ...applicationBody, categories: ["x"] }))).toEqual([
          400,
          "unknown_category",
        ])
        await post(`/admin/fairs/${id}/call`, callUntil(20, ["MA-02"]))
        expect((await apply("oujda", id)).status).toBe(201)
        await api.delete(`/cooperative/fairs/${id}/application`, own("azrou"))
        expect((await apply("azrou", id)).status).toBe(201)
        const applications = (await get(`/admin/fairs/${id}/applications`)).data.applications
        expect(applications).toHaveLength(2)
        const call = (await fairService(container).listFairCalls({ edition_id: id }))[0]
        await fairService(container).updateFairCalls({ id: call?.id ?? "", deadline: new Date() })
        expect(refusal(await apply("tifawin", id))).toEqual([409, "call_over"])
      })
    })

    describe("stands", () => {
      it("are offered by rank, confirmed, and shown on the plan", async () => {
        const id = await allocated(["tifawin", "azrou", "ketama"], 2)
        expect(await mine("tifawin", id)).toMatchObject({
          phase: "allocated",
          exhibitor: { status: "offered", rank: 1, stand: { number: "A1" } },
          may: { confirm: true, withdraw: true, apply: false },
        })
        expect((await mine("tifawin", id)).exhibitor.reasons[0].code).toBe("stand_by_rank")
        expect(await mine("ketama", id)).toMatchObject({ exhibitor: { status: "waiting", stand: null } })
        const confirm = (handle: Handle) => post(`/cooperative/fairs/${id}/confirm`, {}, own(handle))
        expect((await confirm("tifawin")).status).toBe(200)
        expect((await confirm("tifawin")).status).toBe(200)
        expect(refusal(await confirm("ketama"))).toEqual([409, "no_stand_offered"])
        expect(refusal(await confirm("targuist"))).toEqual([404, "fair_not_found"])
        const { handle } = (await get(`/admin/fairs/${id}`)).data.fair
        const page = (await store(`/${handle}`)).data.fair
        expect(page.exhibitors).toMatchObject([{ handle: "tifawin", stand: "A1", province: "al-hoceima" }])
        expect(page.stands.map((stand: { cooperative: string | null }) => stand.cooperative)).toEqual([
          "tifawin",
          null,
        ])
      })

      it("go to the next of the list, each once, when several withdraw at the same instant", async () => {
        const id = await allocated(["tifawin", "azrou", "ketama", "targuist"], 2)
        const withdraw = (handle: Handle) => post(`/cooperative/fairs/${id}/withdraw`, {}, own(handle))
        const answers = await Promise.all([withdraw("tifawin"), withdraw("azrou"), withdraw("tifawin")])
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 409])
        const { exhibitors } = (await get(`/admin/fairs/${id}/exhibitors`)).data
        const places = exhibitors.map((one: { status: string; stand: { number: string } | null }) => [
          one.status,
          one.stand?.number ?? null,
        ])
        expect(places.slice(0, 2)).toEqual([
          ["withdrawn", null],
          ["withdrawn", null],
        ])
        const [third, fourth] = places.slice(2)
        expect([third[0], fourth[0]]).toEqual(["offered", "offered"])
        expect([third[1], fourth[1]].sort()).toEqual(["A1", "A2"])
        const codes = exhibitors[2].reasons.map(({ code }: { code: string }) => code)
        expect(codes).toContain("moved_up")
      })

      it("pass over who would break a quota, and say why", async () => {
        const quotas = { women_percent: 30 }
        const id = await allocated(["tifawin", "azrou", "ketama"], 1, { quotas })
        const facts = { province: "al-hoceima", is_rural: false }
        const ranked = (["tifawin", "azrou", "ketama"] as const).map((handle) => ({
          ...{ ...facts, cooperative_id: ids[handle], is_women: handle !== "azrou" },
        }))
        await fairService(container).createFairAllocations({
          ...{ edition_id: id, number: 1, rule_version: "1", seed: "1043", input: {}, result: { ranked } },
          ...{ status: "published", proposed_by: "user_1", proposed_at: new Date() },
          ...{ approved_by: "user_2", approved_at: new Date(), published_at: new Date() },
        })
        const [first] = (await get(`/admin/fairs/${id}/exhibitors`)).data.exhibitors
        const path = `/admin/fairs/${id}/exhibitors/${first.id}/withdraw`
        expect((await post(path, {})).status).toBe(400)
        const { exhibitors } = (await post(path, { reason: "Ne viendra pas" })).data
        expect(exhibitors[2]).toMatchObject({ status: "offered", stand: { number: "A1" } })
        expect(exhibitors[1]).toMatchObject({ status: "waiting", stand: null })
        expect(exhibitors[1].reasons.at(-1)).toEqual({ code: "kept_for_women", facts: { promised: 1 } })
        expect(await mine("azrou", id)).toMatchObject({ allocation: { seed: "1043" } })
      })

      it("return when nobody answers in time, by the job, once", async () => {
        const id = await allocated(["tifawin", "azrou"], 1)
        const service = fairService(container)
        const [offered] = await service.listFairExhibitors({ edition_id: id, status: "offered" })
        await service.updateFairExhibitors({ id: offered?.id ?? "", answer_by: new Date(Date.now() - 1000) })
        const late = await post(`/cooperative/fairs/${id}/confirm`, {}, own("tifawin"))
        expect(refusal(late)).toEqual([409, "offer_over"])
        await Promise.all([moveFairs(container), moveFairs(container)])
        expect(await mine("tifawin", id)).toMatchObject({
          exhibitor: { status: "withdrawn", withdraw_reason: "offer_over" },
        })
        expect(await mine("azrou", id)).toMatchObject({
          exhibitor: { status: "offered", stand: { number: "A1" } },
        })
        const kinds = (await history(id)).map(({ kind }: { kind: string }) => kind)
        expect(kinds.filter((kind: string) => kind === "moved_up")).toHaveLength(1)
      })

      it("are neither given back nor given on once the doors have opened", async () => {
        const id = await allocated(["tifawin", "azrou"], 1)
        await post(`/cooperative/fairs/${id}/confirm`, {}, own("tifawin"))
        await openDoors(id)
        const withdraw = await post(`/cooperative/fairs/${id}/withdraw`, {}, own("tifawin"))
        expect(refusal(withdraw)).toEqual([409, "edition_open"])
        const { exhibitors } = (await get(`/admin/fairs/${id}/exhibitors`)).data
        const path = `/admin/fairs/${id}/exhibitors/${exhibitors[0].id}`
        expect(refusal(await post(`${path}/withdraw`, { reason: "Absente" }))).toEqual([409, "edition_open"])
        const { data } = await post(path, { was_present: true })
        expect(data.exhibitors[0].was_present).toBe(true)
        await moveFairs(container)
        expect(await mine("azrou", id)).toMatchObject({ exhibitor: { status: "waiting" } })
        await fairService(container).updateFairEditions({ id, status: "closed" })
      })

      it("change places at an admin's word", async () => {
        const id = await allocated(["tifawin", "azrou"], 2)
        const { exhibitors } = (await get(`/admin/fairs/${id}/exhibitors`)).data
        const [first, second] = exhibitors
        const path = `/admin/fairs/${id}/exhibitors/${first.id}`
        const { data } = await post(path, { stand_id: second.stand.id })
        expect(data.exhibitors.map((one: { stand: { number: string } }) => one.stand.number)).toEqual([
          "A2",
          "A1",
        ])
        expect(refusal(await post(path, { stand_id: "nothing" }))).toEqual([404, "fair_stand_not_found"])
        const other = await open()
        const foreign = await post(`/admin/fairs/${other}/exhibitors/${first.id}`, {
          stand_id: second.stand.id,
        })
        expect(refusal(foreign)).toEqual([404, "fair_exhibitor_not_found"])
        expect(refusal(await drawPlan(id, { ...standRow(2), stands: renumbered }))).toEqual([
          409,
          "stand_taken",
        ])
      })
      const renumbered = standRow(2).stands.map((stand) => ({ ...stand, number: `B${stand.number}` }))
    })

    describe("what happened", () => {
      it("is in the history, with who did it", async () => {
        const id = await allocated(["tifawin"], 1)
        await post(`/cooperative/fairs/${id}/confirm`, {}, own("tifawin"))
        const lines = (await history(id)).reverse()
        const told = lines.map(({ kind, actor_type, actor }: Line) => [
          kind,
          actor_type,
          actor?.email ?? null,
        ])
        expect(told).toEqual([
          ["created", "user", "admin@twiza.example"],
          ["call_saved", "user", "admin@twiza.example"],
          ["call_published", "user", "admin@twiza.example"],
          ["plan_drawn", "user", "admin@twiza.example"],
          ["applied", "cooperative", "member@tifawin.example"],
          ["exhibitors_published", "system", null],
          ["exhibitor_confirmed", "cooperative", "member@tifawin.example"],
        ])
        const [event] = await fairService(container).listFairEvents({ edition_id: id })
        await expect(fairService(container).deleteFairEvents(event?.id ?? "")).rejects.toThrow()
      })
      type Line = { kind: string; actor_type: string; actor: { email: string } | null }

      it("is written to the exhibitors, who read it in their workspace", async () => {
        const id = await allocated(["tifawin", "azrou"], 1)
        const message = { subject: "Montage", body: "Rendez-vous à 8 h." }
        const waiting = await post(`/admin/fairs/${id}/messages`, { ...message, statuses: ["waiting"] })
        expect([waiting.status, waiting.data.messages[0].cooperative_ids]).toEqual([201, [ids.azrou]])
        expect((await mine("azrou", id)).messages).toMatchObject([message])
        expect((await mine("tifawin", id)).messages).toEqual([])
        const nobody = await post(`/admin/fairs/${id}/messages`, { ...message, statuses: ["confirmed"] })
        expect(refusal(nobody)).toEqual([400, "nobody_to_tell"])
      })
    })

    describe("an exhibitor", () => {
      const PHONE = "+212600000917"
      const givePhone = async (handle: Handle) => {
        const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
        const [member] = await service.listCooperativeMembers({ email: `member@${handle}.example` })
        await service.updateCooperativeMembers({ id: member?.id ?? "", phone: PHONE })
      }
      /** What has left of a fair's letters, as `<kind> <handle>`. */
      const lettersOf = (fair: string) =>
        readdirSync(OUTBOX)
          .filter((name) => name.endsWith(".html"))
          .flatMap((name) => {
            const page = readFileSync(join(OUTBOX, name), "utf8")
            const kind = /fair-(\w+)\.html$/.exec(name)?.[1]
            const handle = HANDLES.find((one) => page.includes(`member@${one}.example`))
            return page.includes(fair) ? [`${kind} ${handle}`] : []
          })
          .sort()
      const messagesOf = (fair: string) =>
        readdirSync(OUTBOX)
          .filter((name) => name.endsWith(".sms.txt"))
          .map((name) => readFileSync(join(OUTBOX, name), "utf8"))
          .filter((text) => text.includes(fair))

      it("is told once of each change, by mail and to a phone, with the number of the stand", async () => {
        await givePhone("azrou")
        const fair = "Foire aux lettres"
        const id = await allocated(["tifawin", "azrou", "ketama"], 1, { names: { fr: fair } })
        const published = ["offered tifawin", "waiting azrou", "waiting ketama"]
        const letters = (count: number) =>
          readUntil(
            () => lettersOf(fair),
            ({ length }) => length >= count,
          )
        expect(await letters(3)).toEqual(published)
        await post(`/cooperative/fairs/${id}/withdraw`, {}, own("tifawin"))
        const movedUp = ["moved_up azrou", ...published]
        expect(await letters(4)).toEqual(movedUp)
        await moveFairs(container)
        const message = { subject: "Montage", body: "Rendez-vous à 8 h." }
        await post(`/admin/fairs/${id}/messages`, { ...message, statuses: ["offered"] })
        expect(await letters(5)).toEqual(["message azrou", ...movedUp])
        const messages = await readUntil(
          () => messagesOf(fair),
          ({ length }) => length >= 3,
        )
        expect(messages).toHaveLength(3)
        const [, moved] = messages
        expect(moved).toContain(PHONE)
        expect(moved).toContain("A1")
      })
    })

    describe("a suspended cooperative", () => {
      it("applies to no fair, and confirms no stand", async () => {
        const [id, other] = [await allocated(["targuist"], 1), await withCall()]
        await suspendCooperativeWorkflow(container).run({
          input: { id: ids.targuist ?? "", actor: SYSTEM_ACTOR, reason: "Contrôle" },
        })
        expect(refusal(await apply("targuist", other))).toEqual([403, "cooperative_suspended"])
        const confirm = await post(`/cooperative/fairs/${id}/confirm`, {}, own("targuist"))
        expect(refusal(confirm)).toEqual([403, "cooperative_suspended"])
        expect((await get("/cooperative/fairs", own("targuist"))).data.calls).toEqual([])
      })
    })
  },
})
