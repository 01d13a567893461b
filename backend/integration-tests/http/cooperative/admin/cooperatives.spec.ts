import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { COOPERATIVE_MODULE } from "../../../../src/modules/cooperative"
import { SYSTEM_ACTOR } from "../../../../src/modules/cooperative/actor"
import type { CooperativeModuleService } from "../../../../src/modules/cooperative/service"
import type { StatusDecision } from "../../../../src/workflows/cooperative"
import { changeCooperativeStatusStep } from "../../../../src/workflows/cooperative/steps/change-cooperative-status"
import {
  buildCooperative,
  buildDraftCooperative,
  buildMarket,
  buildProduct,
  buildProvinces,
  cooperativeFacts,
  MEMBER_PASSWORD,
  signInAdmin,
  signInMember,
  type Market,
  type SignedIn,
} from "../../../builders"

jest.setTimeout(180_000)

/** Bank Al-Maghrib's published example. */
const RIB = "001810007800020110620318"

const failStep = createStep("fail-on-purpose", async () => {
  throw new Error("no luck")
})

const suspendThenFail = createWorkflow("suspend-then-fail", (input: StatusDecision) => {
  changeCooperativeStatusStep({ id: input.id, action: "suspend", actor: input.actor, reason: input.reason })
  failStep()
  return new WorkflowResponse(undefined)
})

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let admin: SignedIn
    let secondAdmin: SignedIn
    let market: Market

    beforeAll(async () => {
      container = getContainer()
      await buildProvinces(container)
      market = await buildMarket(container)
      admin = await signInAdmin(api, container)
      secondAdmin = await signInAdmin(api, container, "admin2@twiza.example")
    })

    const options = () => ({ ...admin, validateStatus: () => true })
    const get = (path: string) => api.get(`/admin/cooperatives${path}`, options())
    const post = (path: string, body: unknown = {}) => api.post(`/admin/cooperatives${path}`, body, options())
    const postAsSecond = (path: string, body: unknown = {}) =>
      api.post(`/admin/cooperatives${path}`, body, { ...secondAdmin, validateStatus: () => true })
    const statusAndCode = ({ status, data }: { status: number; data: { code?: string } }) => [
      status,
      data.code,
    ]

    describe("the life of a cooperative", () => {
      it("goes from draft to verified, suspended, reopened and closed, and its history tells by whom and why", async () => {
        const { data } = await post("", cooperativeFacts("tifawin"))
        const { id } = data.cooperative
        expect(data.cooperative).toMatchObject({ status: "draft", missing: {} })
        await post(`/${id}/submit`)
        expect((await post(`/${id}/verify`)).data.cooperative.status).toBe("submitted")
        expect((await postAsSecond(`/${id}/verify`)).data.cooperative.status).toBe("verified")
        const suspended = await post(`/${id}/suspend`, { reason: "Plainte en cours" })
        expect(suspended.data.cooperative).toMatchObject({
          status: "suspended",
          status_reason: "Plainte en cours",
        })
        await postAsSecond(`/${id}/reopen`, { reason: "Plainte retirée" })
        await post(`/${id}/reopen`, { reason: "Plainte retirée" })
        const closed = await post(`/${id}/close`, { reason: "Dissolution" })
        const history: {
          kind: string
          from_status: string
          to_status: string
          reason: string
          actor_id: string
        }[] = closed.data.cooperative.history
        expect(
          history.map(({ kind, from_status, to_status, reason }) => [kind, from_status, to_status, reason]),
        ).toEqual([
          ["closed", "verified", "closed", "Dissolution"],
          ["reopened", "suspended", "verified", "Plainte retirée"],
          ["approved", null, null, "Plainte retirée"],
          ["approved", null, null, "Plainte retirée"],
          ["suspended", "verified", "suspended", "Plainte en cours"],
          ["verified", "submitted", "verified", null],
          ["approved", null, null, null],
          ["approved", null, null, null],
          ["submitted", "draft", "submitted", null],
          ["created", null, null, null],
        ])
        expect(new Set(history.map(({ actor_id }) => actor_id)).size).toBe(2)
        expect(history[0]!.actor_id).toMatch(/^user_/)
      })

      it("verifying opens its shop", async () => {
        const id = await buildCooperative(container, "tifawin")
        const { data } = await container.resolve("query").graph({
          entity: "cooperative",
          fields: ["stock_location.id", "shipping_profile.id"],
          filters: { id },
        })
        expect(data[0]).toMatchObject({
          stock_location: { id: expect.any(String) },
          shipping_profile: { id: expect.any(String) },
        })
      })

      it.each([
        ["verify", "draft"],
        ["suspend", "draft"],
        ["reopen", "draft"],
      ])("does not %s a %s", async (action) => {
        const id = await buildDraftCooperative(container, "tifawin")
        const refused = await post(`/${id}/${action}`, { reason: "Essai" })
        expect(statusAndCode(refused)).toEqual([409, "cooperative_status_conflict"])
        expect((await get(`/${id}`)).data.cooperative.status).toBe("draft")
      })

      it("a closed cooperative stays closed", async () => {
        const id = await buildCooperative(container, "tifawin")
        await post(`/${id}/close`, { reason: "Dissolution" })
        for (const action of ["submit", "verify", "suspend", "reopen", "close"]) {
          expect(statusAndCode(await post(`/${id}/${action}`, { reason: "Essai" }))).toEqual([
            409,
            "cooperative_status_conflict",
          ])
        }
      })

      it("two admins who suspend at once do it once", async () => {
        const id = await buildCooperative(container, "tifawin")
        const answers = await Promise.all(
          [1, 2, 3].map((n) => post(`/${id}/suspend`, { reason: `Motif ${n}` })),
        )
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
        const { history } = (await get(`/${id}`)).data.cooperative
        expect(history.filter(({ kind }: { kind: string }) => kind === "suspended")).toHaveLength(1)
      })

      it("suspending, reopening and closing need a reason", async () => {
        const id = await buildCooperative(container, "tifawin")
        for (const reason of [undefined, "", "   ", "x".repeat(1001), 5]) {
          expect((await post(`/${id}/suspend`, { reason })).status).toBe(400)
        }
        expect((await get(`/${id}`)).data.cooperative.status).toBe("verified")
      })

      it("an incomplete file cannot be submitted, and says what is missing", async () => {
        const id = await buildDraftCooperative(container, "tifawin", {
          province_id: null,
          legal_form: null,
          phone: null,
          activities: [],
        })
        const { status, data } = await post(`/${id}/submit`)
        expect(status).toBe(400)
        expect(data).toMatchObject({
          code: "cooperative_incomplete",
          fields: {
            province_id: "required",
            legal_form: "required",
            phone: "required",
            activities: "required",
          },
        })
      })

      it("a decision that fails halfway is taken back, and the history tells both", async () => {
        const id = await buildCooperative(container, "tifawin")
        const input = { id, actor: SYSTEM_ACTOR, reason: "Essai" }
        await expect(suspendThenFail(container).run({ input })).rejects.toMatchObject({ message: "no luck" })
        const { data } = await get(`/${id}`)
        expect(data.cooperative).toMatchObject({ status: "verified", status_reason: null })
        const kinds = data.cooperative.history.map(({ kind }: { kind: string }) => kind)
        expect(kinds.slice(0, 2)).toEqual(["reverted", "suspended"])
      })

      it("a history line can be neither changed nor removed", async () => {
        const id = await buildDraftCooperative(container, "tifawin")
        const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
        const [line] = await service.listCooperativeEvents({ cooperative_id: id })
        await expect(service.updateCooperativeEvents({ id: line!.id, reason: "Autre" })).rejects.toThrow(
          "append-only",
        )
        await expect(service.deleteCooperativeEvents([line!.id])).rejects.toThrow("append-only")
      })
    })

    describe("the members of a cooperative", () => {
      const member = {
        name: "Fatima",
        email: "Fatima@Example.org",
        password: MEMBER_PASSWORD,
        role: "seller",
      }

      it("sign in with the address they were added with, however it is written", async () => {
        const id = await buildCooperative(container, "tifawin")
        const { data } = await post(`/${id}/members`, member)
        expect(data.cooperative.members).toEqual([
          expect.objectContaining({ email: "fatima@example.org", role: "seller", is_active: true }),
        ])
        const { headers } = await signInMember(api, "fatima@example.org")
        expect((await api.get("/cooperative/me", { headers })).data.cooperative.id).toBe(id)
      })

      it("keep their password when they join a second cooperative, and cannot join one twice", async () => {
        const first = await buildDraftCooperative(container, "tifawin")
        const second = await buildDraftCooperative(container, "ithran")
        await post(`/${first}/members`, member)
        expect((await post(`/${second}/members`, { ...member, password: "another-password" })).status).toBe(
          201,
        )
        expect(statusAndCode(await post(`/${first}/members`, member))).toEqual([409, "already_member"])
        const { headers } = await signInMember(api, "fatima@example.org")
        expect((await api.get("/cooperative/me", { headers })).data.cooperatives).toHaveLength(2)
      })

      it("are not made of an address that already signs in as a shopper", async () => {
        const credentials = { email: "fatima@example.org", password: "un-mot-de-passe" }
        await api.post("/auth/customer/emailpass/register", credentials)
        const id = await buildDraftCooperative(container, "tifawin")
        expect(statusAndCode(await post(`/${id}/members`, member))).toEqual([409, "email_taken"])
      })

      it("leave no sign-in behind when their cooperative does not exist", async () => {
        expect(statusAndCode(await post("/coop_nobody/members", member))).toEqual([
          404,
          "cooperative_not_found",
        ])
        const id = await buildDraftCooperative(container, "tifawin")
        expect((await post(`/${id}/members`, member)).status).toBe(201)
      })

      it.each([
        { role: "admin" },
        { email: "fatima" },
        { password: "short" },
        { name: " " },
        { name: "x".repeat(10_000) },
      ])("are refused with %j", async (changes) => {
        const id = await buildDraftCooperative(container, "tifawin")
        expect((await post(`/${id}/members`, { ...member, ...changes })).status).toBe(400)
      })
    })

    describe("the maker of a product", () => {
      it("is read beside the product, as the dashboard does", async () => {
        const id = await buildCooperative(container, "tifawin")
        const product = await buildProduct(container, market, id, "huile-argan")
        const fields = "id,cooperative.id,cooperative.name,cooperative.status,cooperative.province.labels"
        const { data } = await api.get(`/admin/products/${product.id}?fields=${fields}`, options())
        expect(data.product.cooperative).toMatchObject({
          id,
          status: "verified",
          province: { labels: expect.objectContaining({ fr: "Al Hoceima" }) },
        })
      })

      it("is one cooperative, never two", async () => {
        const id = await buildCooperative(container, "tifawin")
        const other = await buildCooperative(container, "ithran")
        const product = await buildProduct(container, market, id, "huile-argan")
        const link = container.resolve(ContainerRegistrationKeys.LINK).create({
          [Modules.PRODUCT]: { product_id: product.id },
          [COOPERATIVE_MODULE]: { cooperative_id: other },
        })
        await expect(link).rejects.toThrow("multiple links")
      })
    })

    describe("the facts of a cooperative", () => {
      it("keeps phones in international form and says when an ICE's key looks wrong", async () => {
        const id = await buildDraftCooperative(container, "tifawin")
        const { data } = await post(`/${id}`, { phone: "06 12 34 56 79", ice: "001524871000045" })
        expect(data.cooperative).toMatchObject({ phone: "+212612345679", warnings: ["ice_key_mismatch"] })
        expect(data.cooperative.history[0]).toMatchObject({
          kind: "updated",
          changed_fields: ["ice", "phone"],
        })
      })

      it.each([
        [{ rib: "001810007800020110620319" }, "rib", "invalid_rib"],
        [{ rib: "1234" }, "rib", "invalid_rib"],
        [{ ice: "12345" }, "ice", "invalid_ice"],
        [{ phone: "+33612345678" }, "phone", "invalid_phone"],
        [{ phone: "0812345678" }, "phone", "invalid_phone"],
        [{ province_id: "atlantis" }, "province_id", "unknown_province"],
        [{ further_province_ids: ["atlantis"] }, "province_id", "unknown_province"],
        [{ name: {} }, "name", "name_required"],
        [{ name: { fr: "x".repeat(10_000) } }, "name.fr", "text_too_long"],
        [{ name: { tlh: "Qo'noS" } }, "name.tlh", "unknown_field"],
        [{ status: "verified" }, "status", "unknown_field"],
        [{ members_count: -1 }, "members_count", "invalid_count"],
        [{ members_count: 5, women_members_count: 6 }, "women_members_count", "more_than_members"],
        [{ closed_from: "2026-08-20", closed_until: "2026-08-10" }, "closed_until", "before_start"],
        [{ closed_until: "hier" }, "closed_until", "invalid_date"],
        [{ founded_year: 1200 }, "founded_year", "invalid_year"],
      ])("refuses %j", async (changes, field, code) => {
        const id = await buildDraftCooperative(container, "tifawin")
        const { status, data } = await post(`/${id}`, changes)
        expect([status, data.fields]).toEqual([400, { [field]: code }])
        expect((await get(`/${id}`)).data.cooperative.history).toHaveLength(1)
      })

      it("refuses a handle that is taken", async () => {
        await buildDraftCooperative(container, "tifawin")
        expect(statusAndCode(await post("", cooperativeFacts("tifawin")))).toEqual([409, "handle_taken"])
      })

      it("keeps HTML, emoji and right-to-left marks as the text they are", async () => {
        const id = await buildDraftCooperative(container, "tifawin")
        const fr = "<script>alert(1)</script> 🧶 \u200f\u202e"
        const { data } = await post(`/${id}`, { name: { fr, ar: null } })
        expect(data.cooperative.name).toEqual({ fr: fr.trim(), ar: null })
      })

      it("answers 404 for a cooperative that does not exist", async () => {
        expect(statusAndCode(await get("/coop_nobody"))).toEqual([404, "cooperative_not_found"])
        expect(statusAndCode(await post("/coop_nobody", { commune: "Ajdir" }))).toEqual([
          404,
          "cooperative_not_found",
        ])
        expect(statusAndCode(await post("/coop_nobody/verify"))).toEqual([404, "cooperative_not_found"])
      })
    })

    describe("the list of cooperatives", () => {
      it("filters by status, province, region and words, and counts every page", async () => {
        await buildCooperative(container, "tifawin", { rib: RIB })
        await buildDraftCooperative(container, "ithran", {
          province_id: "chefchaouen",
          name: { ar: "إيثران" },
        })
        const handles = async (query: string) => {
          const { data } = await get(`?order=handle&${query}`)
          return [data.count, data.cooperatives.map(({ handle }: { handle: string }) => handle)]
        }
        expect(await handles("")).toEqual([2, ["ithran", "tifawin"]])
        expect(await handles("limit=1&offset=1")).toEqual([2, ["tifawin"]])
        expect(await handles("status=verified")).toEqual([1, ["tifawin"]])
        expect(await handles("province_id=chefchaouen")).toEqual([1, ["ithran"]])
        expect(await handles("region_id=MA-01&status[]=draft&status[]=verified")).toEqual([
          2,
          ["ithran", "tifawin"],
        ])
        expect(await handles("region_id=MA-12")).toEqual([0, []])
        expect(await handles(`q=${encodeURIComponent("إيثران")}`)).toEqual([1, ["ithran"]])
        expect(await handles("q=%25")).toEqual([0, []])
      })

      it("never shows a bank account whole", async () => {
        await buildCooperative(container, "tifawin", { rib: RIB })
        const { data } = await get("")
        expect(JSON.stringify(data)).not.toContain(RIB)
        expect(data.cooperatives[0]).toMatchObject({ rib: "•••• 0318", province: { id: "al-hoceima" } })
      })

      it.each([
        "limit=abc",
        "limit=100000",
        "offset=-1",
        "status=open",
        "order=rib",
        `q=${"x".repeat(10_000)}`,
      ])("refuses %.30s", async (query) => expect((await get(`?${query}`)).status).toBe(400))

      it("is closed to whoever is not an admin", async () => {
        const anonymous = await api.get("/admin/cooperatives", { validateStatus: () => true })
        expect(anonymous.status).toBe(401)
        const id = await buildCooperative(container, "tifawin")
        const member = {
          email: "member@tifawin.example",
          name: "Fatima",
          role: "manager",
          password: MEMBER_PASSWORD,
        }
        expect((await post(`/${id}/members`, member)).status).toBe(201)
        const { headers } = await signInMember(api, member.email)
        const asMember = await api.get("/admin/cooperatives", { headers, validateStatus: () => true })
        expect(asMember.status).toBe(401)
      })
    })
  },
})
