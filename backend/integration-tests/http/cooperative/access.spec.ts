import { mkdtempSync, readdirSync, readFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { COOPERATIVE_MODULE } from "../../../src/modules/cooperative"
import { SYSTEM_ACTOR } from "../../../src/modules/cooperative/actor"
import type { CooperativeModuleService } from "../../../src/modules/cooperative/service"
import { suspendCooperativeWorkflow } from "../../../src/workflows/cooperative"
import {
  buildCooperative,
  buildMember,
  buildProvinces,
  MEMBER_PASSWORD,
  signInAdmin,
  signInMember,
  type SignedIn,
} from "../../builders"
import { eventually } from "../search/eventually"

jest.setTimeout(180_000)

const outbox = mkdtempSync(join(tmpdir(), "twiza-outbox-"))
process.env.OUTBOX_DIR = outbox

const PDF = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF")
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
)

const FACTS = {
  legal_form: "cooperative",
  registry_number: "RC-1043",
  province: "al-hoceima",
  members_count: 12,
  women_members_count: 9,
  activities: ["argan-oil"],
  rib: "001810007800020110620318",
}

/** The messages that went out to a phone, oldest first. */
const messagesTo = (phone: string): string[] =>
  readdirSync(outbox)
    .filter((file) => file.endsWith(`-${phone.replace(/\D/g, "")}.sms.txt`))
    .sort()
    .map((file) => readFileSync(join(outbox, file), "utf8"))

const lastCode = (phone: string): string => /\b(\d{6})\b/.exec(messagesTo(phone).at(-1) ?? "")?.[1] ?? ""

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let admins: [SignedIn, SignedIn]

    beforeAll(async () => {
      container = getContainer()
      await buildProvinces(container)
      admins = [await signInAdmin(api, container), await signInAdmin(api, container, "admin2@twiza.example")]
    })

    const service = () => container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)

    type Who = SignedIn | undefined
    const ask = (method: string, url: string, who: Who, data?: unknown, headers: object = {}) =>
      api.request({
        method,
        url,
        data,
        headers: { ...who?.headers, ...headers },
        validateStatus: () => true,
      })
    const get = (url: string, who?: Who) => ask("GET", url, who)
    const post = (url: string, who: Who, data: unknown = {}) => ask("POST", url, who, data)
    const statusAndCode = ({ status, data }: { status: number; data: { code?: string } }) => [
      status,
      data.code,
    ]

    const askCode = (phone: string) => post("/cooperative-access/code", undefined, { phone, lang: "fr" })
    const enter = (phone: string, code: string) =>
      post("/auth/cooperative/phone-code", undefined, { phone, code })
    const bearer = (token: string): SignedIn => ({ headers: { authorization: `Bearer ${token}` } })

    async function signInByPhone(phone: string): Promise<SignedIn> {
      await askCode(phone)
      return bearer((await enter(phone, lastCode(phone))).data.token)
    }

    async function apply(phone: string) {
      const person = await signInByPhone(phone)
      const body = { name: { fr: "Tifawin" }, lang: "fr", person_name: "Fatima" }
      const { data } = await post("/cooperative-access/applications", person, body)
      return { id: data.application.id as string, applicant: bearer(data.token) }
    }

    function attach(who: SignedIn, content: Buffer, filename: string, kind = "registration") {
      const form = new FormData()
      form.set("file", new Blob([new Uint8Array(content)]), filename)
      return ask("POST", `/cooperative/application/documents?kind=${kind}`, who, form)
    }

    async function submit(phone: string) {
      const { id, applicant } = await apply(phone)
      await ask("PATCH", "/cooperative/application", applicant, FACTS)
      await attach(applicant, PDF, "registre.pdf")
      const submitted = await post("/cooperative/application/submit", applicant)
      expect(submitted.data).toEqual({ status: "submitted" })
      return { id, applicant }
    }

    describe("signing in by phone", () => {
      it("takes the code once, and gives a token that opens no workspace before there is one", async () => {
        const phone = "+212612000001"
        expect((await askCode("06 12 00 00 01")).data).toEqual({ sent: true, expires_in: 600 })
        const code = lastCode(phone)
        const { status, data } = await enter("0612000001", code)
        expect(status).toBe(200)
        expect(statusAndCode(await enter(phone, code))).toEqual([401, "wrong_code"])
        const person = bearer(data.token)
        expect((await get("/cooperative-access/me", person)).data).toEqual({
          phone,
          email: null,
          memberships: [],
        })
        expect((await get("/cooperative/me", person)).status).toBe(401)
        expect((await post("/cooperative-access/session", person)).status).toBe(403)
        expect((await get("/admin/cooperatives", person)).status).toBe(401)
      })

      it("dies after five wrong tries, the right code included, also when ten come at once", async () => {
        const phone = "+212612000002"
        await askCode(phone)
        const code = lastCode(phone)
        const wrong = code === "000000" ? "111111" : "000000"
        const answers = await Promise.all(Array.from({ length: 10 }, () => enter(phone, wrong)))
        const codes = answers.map(({ data }) => data.code as string).sort()
        expect(codes.filter((answer) => answer === "wrong_code")).toHaveLength(4)
        expect(codes.filter((answer) => answer === "too_many_tries")).toHaveLength(6)
        expect(statusAndCode(await enter(phone, code))).toEqual([400, "too_many_tries"])
      })

      it("of one right code sent ten times at once, one signs in", async () => {
        const phone = "+212612000003"
        await askCode(phone)
        const code = lastCode(phone)
        const answers = await Promise.all(Array.from({ length: 3 }, () => enter(phone, code)))
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401])
      })

      it("sends a phone five codes in ten minutes, keeps no code in clear, and takes no foreign phone", async () => {
        const phone = "+212612000004"
        const answers = []
        for (let n = 0; n < 6; n += 1) answers.push((await askCode(phone)).status)
        expect(answers).toEqual([200, 200, 200, 200, 200, 429])
        const database = container.resolve("__pg_connection__")
        const { rows } = await database.raw("select * from sign_in_code where phone = ?", [phone])
        expect(JSON.stringify(rows)).not.toContain(lastCode(phone))
        expect((await askCode("+33612345678")).data.fields).toEqual({ phone: "invalid_phone" })
      })

      it("is for cooperatives only, and whatever else is sent is a wrong code", async () => {
        const credentials = { phone: "+212612000001", code: "123456" }
        expect((await post("/auth/user/phone-code", undefined, credentials)).status).toBe(400)
        expect((await post("/auth/customer/phone-code", undefined, credentials)).status).toBe(400)
        for (const body of [{}, { phone: 5, code: [] }, { phone: "x".repeat(10_000), code: "1" }]) {
          expect(statusAndCode(await post("/auth/cooperative/phone-code", undefined, body))).toEqual([
            401,
            "wrong_code",
          ])
        }
      })

      it("by e-mail takes ten wrong passwords in ten minutes, and then not even the right one", async () => {
        const id = await buildCooperative(container, "tifawin")
        await buildMember(container, id, "tried@tifawin.example")
        const enterByEmail = (password: string) =>
          post("/auth/cooperative/emailpass", undefined, { email: "Tried@tifawin.example", password })
        for (let n = 0; n < 10; n += 1) expect((await enterByEmail(`wrong-${n}`)).status).toBe(401)
        expect(statusAndCode(await enterByEmail(MEMBER_PASSWORD))).toEqual([429, "too_many_requests"])
        expect((await signInByPhone("+212612000006")).headers.authorization).toMatch(/^Bearer /)
      })

      it("is the same person as by e-mail, for a member who has that phone", async () => {
        const id = await buildCooperative(container, "tifawin")
        const member = await buildMember(container, id, "fatima@tifawin.example")
        await service().updateCooperativeMembers({ id: member, phone: "+212612000005" })
        const person = await signInByPhone("+212612000005")
        const lasting = (await post("/cooperative-access/session", person)).data
        expect(lasting.expires_in).toBe(14 * 24 * 3600)
        expect((await get("/cooperative/me", bearer(lasting.token))).data.member).toMatchObject({
          id: member,
        })
        expect((await get("/cooperative/me", person)).data.member).toMatchObject({ id: member })
      })
    })

    describe("an application", () => {
      it("is saved step by step, says what is missing, and is handed in complete", async () => {
        const { applicant } = await apply("+212612000010")
        const read = async () => (await get("/cooperative/application", applicant)).data.application
        expect(await read()).toMatchObject({
          status: "draft",
          facts: { name: { fr: "Tifawin" }, phone: "+212612000010" },
          missing: { province: "required", "documents.registration": "required" },
        })
        const refused = await post("/cooperative/application/submit", applicant)
        expect(statusAndCode(refused)).toEqual([400, "incomplete"])
        const { data } = await ask("PATCH", "/cooperative/application", applicant, FACTS)
        expect(data.application.facts).toMatchObject({ province: "al-hoceima", rib_masked: "•••• 0318" })
        expect(JSON.stringify(data)).not.toContain(FACTS.rib)
        await attach(applicant, PNG, "صورة.png")
        expect((await read()).missing).toEqual({})
        expect((await post("/cooperative/application/submit", applicant)).data.status).toBe("submitted")
        const late = await ask("PATCH", "/cooperative/application", applicant, { commune: "Ajdir" })
        expect(statusAndCode(late)).toEqual([409, "wrong_status"])
      })

      it("of two who change what they saw, the second is shown what the first did", async () => {
        const { applicant } = await apply("+212612000011")
        const { version } = (await get("/cooperative/application", applicant)).data.application
        const change = (commune: string) =>
          ask("PATCH", "/cooperative/application", applicant, { seen_version: version, commune })
        expect((await change("Ajdir")).status).toBe(200)
        const second = await change("Imzouren")
        expect(statusAndCode(second)).toEqual([409, "changed_meanwhile"])
        expect(second.data.current.facts.commune).toBe("Ajdir")
      })

      it.each([
        [{ rib: "1234" }, { rib: "invalid_rib" }],
        [{ province: "atlantis" }, { province_id: "unknown_province" }],
        [{ status: "verified" }, { status: "unknown_field" }],
        [{ handle: "other" }, { handle: "unknown_field" }],
        [{ seen_version: "yesterday" }, { seen_version: "invalid_version" }],
      ])("refuses %j", async (changes, fields) => {
        const { applicant } = await apply("+212612000012")
        const { status, data } = await ask("PATCH", "/cooperative/application", applicant, changes)
        expect([status, data.fields]).toEqual([400, fields])
      })

      it("takes photographs and PDFs by what they hold, and nothing else", async () => {
        const { applicant } = await apply("+212612000013")
        const svg = Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")
        const html = Buffer.from("<!doctype html><script>alert(1)</script>")
        const huge = Buffer.concat([PDF, Buffer.alloc(9 * 1024 * 1024)])
        expect(statusAndCode(await attach(applicant, svg, "plan.svg"))).toEqual([400, "not_a_document"])
        expect(statusAndCode(await attach(applicant, html, "statuts.pdf"))).toEqual([400, "not_a_document"])
        expect(statusAndCode(await attach(applicant, huge, "grand.pdf"))).toEqual([400, "document_too_large"])
        expect(statusAndCode(await attach(applicant, PDF, "a.pdf", "passport"))).toEqual([
          400,
          "invalid_input",
        ])
        expect(statusAndCode(await post("/cooperative/application/documents?kind=ice", applicant))).toEqual([
          400,
          "no_file",
        ])
        const { status, data } = await attach(applicant, PDF, "../../statuts.html", "statutes")
        expect([status, data.document.mime_type]).toEqual([201, "application/pdf"])
        const path = `/cooperative/application/documents/${data.document.id}`
        const file = await get(`${path}/file`, applicant)
        expect(file.headers).toMatchObject({
          "content-type": "application/pdf",
          "x-content-type-options": "nosniff",
        })
        expect(file.data).toContain("%PDF-1.7")
        const { applicant: other } = await apply("+212612000014")
        expect((await get(`${path}/file`, other)).status).toBe(404)
        expect((await ask("DELETE", path, other)).status).toBe(404)
        expect((await ask("DELETE", path, applicant)).status).toBe(200)
        expect((await get(`${path}/file`, applicant)).status).toBe(404)
      })
    })

    describe("the network's review", () => {
      it("verifies by two different admins, never one alone, and tells the applicant", async () => {
        const phone = "+212612000020"
        const { id, applicant } = await submit(phone)
        const [first, second] = admins
        const queue = (await get("/admin/verification-queue", first)).data
        expect(queue).toMatchObject({
          count: 1,
          applications: [{ id, documents_count: 1, missing_count: 0 }],
        })
        const one = await post(`/admin/cooperatives/${id}/verify`, first)
        expect(one.data).toMatchObject({
          status: "submitted",
          approvals: [{ email: "admin@twiza.example" }],
        })
        const again = await post(`/admin/cooperatives/${id}/verify`, first)
        expect(statusAndCode(again)).toEqual([409, "second_person_needed"])
        const two = await post(`/admin/cooperatives/${id}/verify`, second)
        expect(two.data).toMatchObject({ status: "verified" })
        expect(two.data.approvals).toHaveLength(2)
        await eventually(async () => expect(messagesTo(phone).at(-1)).toContain("Tifawin"))
        const { facts } = (await get("/cooperative/application", applicant)).data.application
        expect(facts.name).toEqual({ fr: "Tifawin" })
        const locked = await ask("PATCH", "/cooperative/application", applicant, { members_count: 100 })
        expect(locked.data.fields).toEqual({ members_count: "locked" })
        const open = await ask("PATCH", "/cooperative/application", applicant, { tagline: { fr: "Miel" } })
        expect(open.status).toBe(200)
      })

      it("counts one admin once, however often it says yes at the same time", async () => {
        const { id } = await submit("+212612000021")
        const answers = await Promise.all(
          Array.from({ length: 5 }, () => post(`/admin/cooperatives/${id}/verify`, admins[0])),
        )
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409])
        const { status, approvals } = (await get(`/admin/cooperatives/${id}/application`, admins[0])).data
          .application
        expect([status, approvals.length]).toEqual(["submitted", 1])
      })

      it("hands back with what to correct; a new round needs two people anew", async () => {
        const { id, applicant } = await submit("+212612000022")
        const [first, second] = admins
        await post(`/admin/cooperatives/${id}/verify`, first)
        const { documents } = (await get(`/admin/cooperatives/${id}/application`, first)).data.application
        const reviewPath = `/admin/cooperatives/${id}/documents/${documents[0].id}`
        expect((await post(`${reviewPath}/review`, first, { status: "refused" })).data.fields).toEqual({
          reason: "reason_required",
        })
        await post(`${reviewPath}/review`, first, { status: "refused", reason: "Illisible" })
        expect((await get(`${reviewPath}/file`, first)).headers["content-type"]).toBe("application/pdf")
        await post(`/admin/cooperatives/${id}/checklist`, first, { key: "phone_answered", checked: true })
        const items = [
          { document_kind: "registration", note: "Une photo plus nette" },
          { field: "members_count", note: "Combien aujourd'hui ?" },
        ]
        const asked = await post(`/admin/cooperatives/${id}/corrections`, second, { items })
        expect(asked.data.application.status).toBe("draft")
        const read = async () => (await get("/cooperative/application", applicant)).data.application
        expect(await read()).toMatchObject({
          missing: { "documents.registration": "refused" },
          corrections: items.map(({ note }) => ({ note, settled_at: null })),
        })
        await ask("PATCH", "/cooperative/application", applicant, { members_count: 14 })
        await attach(applicant, PNG, "registre.png")
        const settled = (await read()).corrections.map(
          ({ settled_at }: { settled_at: string | null }) => settled_at !== null,
        )
        expect(settled).toEqual([true, true])
        await post("/cooperative/application/submit", applicant)
        expect((await post(`/admin/cooperatives/${id}/verify`, second)).data.status).toBe("submitted")
        expect((await post(`/admin/cooperatives/${id}/verify`, first)).data.status).toBe("verified")
        const { history } = (await get(`/admin/cooperatives/${id}/application`, first)).data.application
        expect(history.map(({ kind }: { kind: string }) => kind)).toEqual(
          expect.arrayContaining(["approved", "corrections_asked", "document_reviewed", "point_checked"]),
        )
        expect(history.find(({ kind }: { kind: string }) => kind === "point_checked").actor.email).toBe(
          "admin@twiza.example",
        )
      })

      it("refuses with a reason, and reopens what it suspended by two people", async () => {
        const { id, applicant } = await submit("+212612000023")
        await post(`/admin/cooperatives/${id}/refuse`, admins[0], { reason: "Pas une coopérative" })
        const { application } = (await get("/cooperative/application", applicant)).data
        expect(application).toMatchObject({ status: "closed" })
        expect(application.history[0]).toMatchObject({ kind: "refused", reason: "Pas une coopérative" })
        const other = await buildCooperative(container, "ithran")
        await post(`/admin/cooperatives/${other}/suspend`, admins[0], { reason: "Plainte" })
        const body = { reason: "Plainte retirée" }
        expect((await post(`/admin/cooperatives/${other}/reopen`, admins[0], body)).data.status).toBe(
          "suspended",
        )
        expect((await post(`/admin/cooperatives/${other}/reopen`, admins[1], body)).data.status).toBe(
          "verified",
        )
      })
    })

    describe("members", () => {
      async function scene(phone: string) {
        const id = await buildCooperative(container, "tifawin")
        await buildMember(container, id, "manager@tifawin.example")
        const manager = await signInMember(api, "manager@tifawin.example")
        const invited = await post("/cooperative/members/invitations", manager, {
          role: "seller",
          lang: "ar",
        })
        const { token, url_path } = invited.data.invitation as { token: string; url_path: string }
        return { id, manager, token, url_path, person: await signInByPhone(phone) }
      }
      const path = (token: string) => `/cooperative-access/invitations/${token}`

      it("join by a link, once, and lose their access the moment they are removed", async () => {
        const { id, manager, token, url_path, person } = await scene("+212612000030")
        expect(url_path).toBe(`/ar/workspace/join/${token}`)
        expect((await get(path(token))).data.invitation).toMatchObject({ role: "seller", status: "open" })
        expect((await post(`${path(token)}/accept`, undefined, { name: "Zahra" })).status).toBe(401)
        const joined = await post(`${path(token)}/accept`, person, { name: "Zahra" })
        expect(joined.data.cooperative_id).toBe(id)
        const seller = bearer(joined.data.token)
        expect((await get("/cooperative/me", seller)).data.member).toMatchObject({ role: "seller" })
        const other = await signInByPhone("+212612000031")
        const reused = await post(`${path(token)}/accept`, other, { name: "Hind" })
        expect(statusAndCode(reused)).toEqual([409, "invitation_used"])
        expect(
          statusAndCode(await post("/cooperative/members/invitations", seller, { role: "manager" })),
        ).toEqual([403, "role_not_allowed"])
        const { members } = (await get("/cooperative/members", manager)).data
        const zahra = members.find(({ name }: { name: string }) => name === "Zahra")
        await post(`/cooperative/members/${zahra.id}/role`, manager, { role: "treasurer" })
        expect((await get("/cooperative/me", seller)).data.member.role).toBe("treasurer")
        expect((await ask("DELETE", `/cooperative/members/${zahra.id}`, manager)).status).toBe(200)
        expect(statusAndCode(await get("/cooperative/me", seller))).toEqual([403, "no_cooperative"])
      })

      it("of two who use one link at once, one joins", async () => {
        const { token, person } = await scene("+212612000032")
        const other = await signInByPhone("+212612000033")
        const answers = await Promise.all(
          [person, other].map((who, n) => post(`${path(token)}/accept`, who, { name: `Membre ${n}` })),
        )
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      })

      it("do not join by a link that expired, was withdrawn, or never was", async () => {
        const { manager, token, person } = await scene("+212612000034")
        const [invitation] = await service().listCooperativeInvitations({})
        await service().updateCooperativeInvitations({ id: invitation!.id, expires_at: new Date(0) })
        const accept = () => post(`${path(token)}/accept`, person, { name: "Zahra" })
        expect(statusAndCode(await accept())).toEqual([409, "invitation_expired"])
        const later = new Date(Date.now() + 1000_000)
        await service().updateCooperativeInvitations({ id: invitation!.id, expires_at: later })
        await ask("DELETE", `/cooperative/members/invitations/${invitation!.id}`, manager)
        expect(statusAndCode(await accept())).toEqual([409, "invitation_revoked"])
        expect((await get(path("nothing"))).data.code).toBe("invitation_not_found")
      })

      it("always have a manager, also when two step down at once", async () => {
        const { id, manager } = await scene("+212612000035")
        const [me] = (await get("/cooperative/members", manager)).data.members
        for (const refused of [
          await ask("DELETE", `/cooperative/members/${me.id}`, manager),
          await post(`/cooperative/members/${me.id}/role`, manager, { role: "seller" }),
        ]) {
          expect(statusAndCode(refused)).toEqual([409, "last_manager"])
        }
        const second = await buildMember(container, id, "second@tifawin.example")
        const answers = await Promise.all(
          [me.id as string, second].map((member) => ask("DELETE", `/cooperative/members/${member}`, manager)),
        )
        expect(answers.map(({ status }) => status).sort()).toContain(200)
        const left = await service().listCooperativeMembers({ cooperative_id: id, is_active: true })
        expect(left.filter(({ role }) => role === "manager")).toHaveLength(1)
      })
    })

    describe("away, and help", () => {
      async function scene() {
        const id = await buildCooperative(container, "tifawin")
        await buildMember(container, id, "manager@tifawin.example")
        return { id, manager: await signInMember(api, "manager@tifawin.example") }
      }

      it("a cooperative closes for a while and says until when", async () => {
        const { manager } = await scene()
        const until = new Date(Date.now() + 86_400_000).toISOString()
        const closed = await post("/cooperative/away", manager, { from: null, until })
        expect(closed.data.away).toMatchObject({ until, is_away: true })
        expect((await get("/cooperative/me", manager)).data.cooperative.away).toMatchObject({ until })
        const past = await post("/cooperative/away", manager, { until: "2020-01-01" })
        expect(past.data.fields).toEqual({ until: "in_the_past" })
        await ask("DELETE", "/cooperative/away", manager)
        expect((await get("/cooperative/me", manager)).data.cooperative.away).toBeNull()
      })

      it("an admin acts for it only while it asks for help, marked, and never as its manager", async () => {
        const { id, manager } = await scene()
        const assist = () => post(`/admin/cooperatives/${id}/assist`, admins[0])
        expect(statusAndCode(await assist())).toEqual([409, "help_not_asked"])
        await post("/cooperative/help", manager, { note: "Les photos" })
        const helper = bearer((await assist()).data.token)
        const me = (await get("/cooperative/me", helper)).data
        expect(me).toMatchObject({
          assisted: true,
          cooperative: { id, help_asked: true },
          member: { role: "seller" },
        })
        const until = new Date(Date.now() + 86_400_000).toISOString()
        expect((await post("/cooperative/away", helper, { until })).status).toBe(200)
        const { history } = (await get("/cooperative/application", manager)).data.application
        expect(history[0]).toMatchObject({ kind: "updated", by: "user", assisted: true })
        expect((await ask("DELETE", "/cooperative/help", helper)).status).toBe(403)
        for (const path of ["session", "applications"]) {
          const refused = await post(`/cooperative-access/${path}`, helper, { name: { fr: "Autre" } })
          expect(refused.status).toBe(401)
        }
        expect((await post("/auth/token/refresh", helper)).status).toBeGreaterThanOrEqual(400)
        await ask("DELETE", "/cooperative/help", manager)
        expect(statusAndCode(await get("/cooperative/me", helper))).toEqual([403, "assist_ended"])
        await post("/cooperative/help", manager)
        expect((await get("/cooperative/me", helper)).status).toBe(403)
      })

      it("a suspended cooperative's member reads, and changes nothing of its application", async () => {
        const { id, manager } = await scene()
        await suspendCooperativeWorkflow(container).run({
          input: { id, actor: SYSTEM_ACTOR, reason: "Contrôle" },
        })
        const me = (await get("/cooperative/me", manager)).data
        expect(me.cooperative).toMatchObject({ status: "suspended", status_reason: "Contrôle" })
        const change = await ask("PATCH", "/cooperative/application", manager, { tagline: { fr: "Miel" } })
        expect(statusAndCode(change)).toEqual([409, "wrong_status"])
      })
    })
  },
})
