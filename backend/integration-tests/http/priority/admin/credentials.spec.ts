import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import {
  expireCredentialsWorkflow,
  importVerifiedCredentialWorkflow,
  recordPriorityDecisionsWorkflow,
} from "@twiza/plugin-artisan-women/workflows"
import { buildCooperative, buildMarket, buildProvinces, type Market, type SignedIn } from "../../../builders"
import { buildCarpet, buildCategories } from "../../catalogue/scene"

jest.setTimeout(180_000)

const PAPERS = [{ kind: "general_assembly_minutes" as const, reference: "PV 2026-03" }]

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let market: Market
    let cooperativeId: string
    let carpetId: string
    let amina: SignedIn
    let samira: SignedIn

    const signIn = async (email: string): Promise<SignedIn> => {
      const password = "twiza-demo-admin"
      const auth = await container.resolve(Modules.AUTH).register("emailpass", { body: { email, password } })
      await createUserAccountWorkflow(container).run({
        input: { authIdentityId: auth.authIdentity!.id, userData: { email } },
      })
      const { data } = await api.post("/auth/user/emailpass", { email, password })
      return { headers: { authorization: `Bearer ${data.token}` } }
    }

    beforeAll(async () => {
      container = getContainer()
      await buildProvinces(container)
      market = await buildMarket(container)
      const categories = await buildCategories(container)
      const facts = { activities: ["carpet-azilal"], members_count: 12, women_members_count: 12 }
      cooperativeId = await buildCooperative(container, "tifawin", facts)
      const sizes = [{ size: "1 m", price: 600, stock: 3 }]
      const carpet = await buildCarpet(container, market, cooperativeId, categories.azilal, {
        handle: "tapis",
        sizes,
      })
      carpetId = carpet.id
      amina = await signIn("amina@twiza.example")
      samira = await signIn("samira@twiza.example")
    })

    const send = (who: SignedIn, path: string, body: object = {}) =>
      api.post(`/admin/${path}`, body, { headers: who.headers, validateStatus: () => true })
    const read = (path: string) =>
      api.get(`/admin/${path}`, { headers: amina.headers, validateStatus: () => true })
    const publicly = (path: string) => api.get(path, { headers: market.headers, validateStatus: () => true })
    const tier = async () =>
      (await publicly(`/store/priority-rule/explanations/${carpetId}`)).data.explanation.tier

    const declare = async (change: object = {}): Promise<string> => {
      const body = { subject_id: cooperativeId, kind: "artisan_women", evidence: PAPERS, ...change }
      return (await send(amina, "priority-credentials", body)).data.credential.id
    }
    const approve = (who: SignedIn, id: string) => send(who, `priority-credentials/${id}/approve`)
    const verify = async (id: string) => {
      await approve(amina, id)
      return approve(samira, id)
    }

    describe("a priority credential", () => {
      it("counts for nothing until two different admins approved it, then moves the goods up", async () => {
        const id = await declare()
        expect(await tier()).toBe(3)
        expect((await approve(amina, id)).data.credential).toMatchObject({ status: "declared" })
        expect(await tier()).toBe(3)
        expect((await approve(samira, id)).data.credential).toMatchObject({ status: "verified" })
        expect(await tier()).toBe(1)
      })

      it("is not verified by the same admin twice", async () => {
        const id = await declare()
        await approve(amina, id)
        const { status, data } = await approve(amina, id)
        expect([status, data.code]).toEqual([400, "second_admin_must_differ"])
        expect((await read(`priority-credentials/${id}`)).data.credential.status).toBe("declared")
        expect(await tier()).toBe(3)
      })

      it("is not verified by one admin who clicks twice at once", async () => {
        const id = await declare()
        const answers = await Promise.all([approve(amina, id), approve(amina, id)])
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
        expect((await read(`priority-credentials/${id}`)).data.credential.status).toBe("declared")
      })

      it("keeps its whole history, with who did what", async () => {
        const id = await declare()
        await verify(id)
        await send(samira, `priority-credentials/${id}/revoke`, { reason: "Registre des membres périmé" })
        const { history } = (await read(`priority-credentials/${id}`)).data.credential
        expect(history.map(({ kind }: { kind: string }) => kind)).toEqual([
          "declared",
          "first_approval",
          "verified",
          "revoked",
        ])
        expect(history[3]).toMatchObject({
          note: "Registre des membres périmé",
          actor_id: expect.any(String),
        })
        expect(history[1].actor_id).not.toBe(history[2].actor_id)
      })

      it("loses its effect when it is revoked, and is then declared anew", async () => {
        const id = await declare()
        await verify(id)
        const { status } = await send(amina, `priority-credentials/${id}/revoke`, { reason: "Erreur" })
        expect([status, await tier()]).toEqual([200, 3])
        expect((await approve(amina, id)).data.code).toBe("credential_ended")
        expect(await declare()).not.toBe(id)
      })

      it("expires on its day", async () => {
        const id = await declare({ valid_until: "2099-01-01T00:00:00.000Z" })
        await verify(id)
        await expireCredentialsWorkflow(container).run({ input: { now: "2098-12-31T23:59:59.000Z" } })
        expect(await tier()).toBe(1)
        await expireCredentialsWorkflow(container).run({ input: { now: "2099-01-01T00:00:00.000Z" } })
        expect((await read(`priority-credentials/${id}`)).data.credential.status).toBe("expired")
        expect(await tier()).toBe(3)
      })

      it("is listed among those that wait for a second admin, with its cooperative's name", async () => {
        const id = await declare()
        expect((await read("priority-credentials?awaiting=second")).data.count).toBe(0)
        await approve(amina, id)
        const { data } = await read("priority-credentials?awaiting=second")
        expect(data.credentials).toMatchObject([
          { id, subject: { name: "Coopérative tifawin", handle: "tifawin" } },
        ])
        expect((await read("priority-credentials?awaiting=first")).data.count).toBe(0)
      })

      it("is declared once only, for a cooperative that exists", async () => {
        await declare()
        const again = { subject_id: cooperativeId, kind: "artisan_women", evidence: PAPERS }
        expect((await send(amina, "priority-credentials", again)).data.code).toBe("credential_already_live")
        const unknown = await send(amina, "priority-credentials", { ...again, subject_id: "coop_none" })
        expect([unknown.status, unknown.data.code]).toEqual([404, "subject_not_found"])
      })

      it.each([
        ["no evidence", { evidence: [] }],
        ["an unknown kind", { kind: "rich" }],
        ["a link that runs a script", { evidence: [{ ...PAPERS[0], url: "javascript:alert(1)" }] }],
        ["a field nobody asked for", { status: "verified" }],
        ["a day that does not exist", { valid_until: "2026-02-31T00:00:00.000Z" }],
      ])("is refused with %s", async (_name, change) => {
        const body = { subject_id: cooperativeId, kind: "artisan_women", evidence: PAPERS, ...change }
        const { status, data } = await send(amina, "priority-credentials", body)
        expect([status, data.code]).toEqual([400, "invalid_input"])
      })

      it("cannot be touched without signing in, and an unknown one is not found", async () => {
        const id = await declare()
        const nobody = { headers: { authorization: "" } }
        expect((await approve(nobody, id)).status).toBe(401)
        expect((await approve(amina, "pcred_none")).data.code).toBe("credential_not_found")
      })
    })

    describe("credentials that two named admins agreed on elsewhere", () => {
      const importOnes = (second_admin_id: string) =>
        importVerifiedCredentialWorkflow(container).run({
          input: {
            credentials: [{ subject_id: cooperativeId, kind: "artisan_women", evidence: PAPERS }],
            first_admin_id: "user_amina",
            second_admin_id,
          },
        })

      it("come in verified, and only once", async () => {
        expect((await importOnes("user_samira")).result).toEqual({ created: 1, unchanged: 0 })
        expect(await tier()).toBe(1)
        expect((await importOnes("user_samira")).result).toEqual({ created: 0, unchanged: 1 })
      })

      it("are refused when both admins are the same person", async () => {
        await expect(importOnes("user_amina")).rejects.toMatchObject({ code: "invalid_credential_import" })
        expect(await tier()).toBe(3)
      })
    })

    describe("the published rule", () => {
      it("can be read by anyone, with every version it had", async () => {
        const { data } = await publicly("/store/priority-rule")
        expect(data.rule).toMatchObject({
          version: 1,
          basis: { fr: expect.stringContaining("politique de ce marché") },
        })
        expect(data.versions).toEqual([{ version: 1, published_at: "2026-11-21T00:00:00.000Z" }])
      })

      it("is replaced by a new version, the old one staying readable", async () => {
        await verify(await declare())
        const { basis } = (await publicly("/store/priority-rule")).data.rule
        const { status, data } = await send(amina, "priority-rules", {
          basis,
          tiers: [{ tier: 1, when: [] }],
        })
        expect([status, data.rule.version]).toEqual([201, 2])
        const { data: explained } = await publicly(`/store/priority-rule/explanations/${carpetId}`)
        expect(explained.explanation).toMatchObject({ tier: 1, rule_version: 2 })
        expect((await publicly("/store/priority-rule?version=1")).data.rule.tiers).toHaveLength(3)
        expect((await publicly("/store/priority-rule?version=9")).data.code).toBe("priority_rule_not_found")
      })

      it("is refused when it leaves somebody without a tier, or chooses its own number", async () => {
        const { basis } = (await publicly("/store/priority-rule")).data.rule
        const closed = [{ tier: 1, when: [{ condition: "makes_category" }] }]
        expect((await send(amina, "priority-rules", { basis, tiers: closed })).data.code).toBe(
          "invalid_priority_rule",
        )
        const { data } = await send(amina, "priority-rules", {
          basis,
          tiers: [{ tier: 1, when: [] }],
          version: 99,
        })
        expect(data.rule.version).toBe(2)
      })
    })

    describe("why a product is where it is", () => {
      it("is told to anyone, condition by condition", async () => {
        const { data } = await publicly(`/store/priority-rule/explanations/${carpetId}`)
        expect(data.explanation).toMatchObject({ product_id: carpetId, tier: 3, rule_version: 1 })
        expect(data.explanation.reasons).toContainEqual({
          tier: 1,
          code: "credential",
          met: false,
          params: { kinds: ["artisan_women"], held: [] },
        })
      })

      it("is not told of a product nobody may see", async () => {
        const { status, data } = await publicly("/store/priority-rule/explanations/prod_none")
        expect([status, data.code]).toEqual([404, "product_not_found"])
      })

      it("is logged once for each change, and each entry replays to the same answer", async () => {
        const record = () =>
          recordPriorityDecisionsWorkflow(container).run({ input: { product_ids: [carpetId] } })
        await record()
        await verify(await declare())
        await record()
        await record()
        const { data } = await read(`priority-decisions?product_id=${carpetId}`)
        const decisions: { tier: number; replay: { is_same: boolean } }[] = data.decisions
        expect(decisions.map((decision) => decision.tier)).toEqual(expect.arrayContaining([1, 3]))
        expect(decisions.every(({ replay }) => replay.is_same)).toBe(true)
        const { basis } = (await publicly("/store/priority-rule")).data.rule
        await send(amina, "priority-rules", { basis, tiers: [{ tier: 1, when: [] }] })
        const later = (await read(`priority-decisions?product_id=${carpetId}`)).data.decisions
        expect(later.every((decision: { replay: { is_same: boolean } }) => decision.replay.is_same)).toBe(
          true,
        )
      })
    })
  },
})
