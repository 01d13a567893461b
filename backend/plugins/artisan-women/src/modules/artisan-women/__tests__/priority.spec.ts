import { join } from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { ARTISAN_WOMEN_MODULE } from ".."
import { SHIPPED_RULE } from "../../../rule/shipped-rule"
import type { ArtisanWomenModuleService } from "../service"

jest.setTimeout(60_000)

const declared = { subject_id: "coop_1", kind: "artisan_women" as const, evidence: { papers: [] } }

moduleIntegrationTestRunner<ArtisanWomenModuleService>({
  moduleName: ARTISAN_WOMEN_MODULE,
  resolve: join(__dirname, ".."),
  pathToMigrations: join(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    describe("what the database itself refuses", () => {
      it.each([
        ["no approval", {}],
        ["one approval", { first_approval_by: "user_1" }],
        ["the same admin twice", { first_approval_by: "user_1", second_approval_by: "user_1" }],
      ])("a verified credential with %s", async (_name, approvals) => {
        const credential = { ...declared, status: "verified" as const, ...approvals }
        await expect(service.createPriorityCredentials(credential)).rejects.toMatchObject({
          message: expect.stringContaining("two_admins"),
        })
      })

      it("two live credentials of a kind for one cooperative, but not a new one after an end", async () => {
        const first = await service.createPriorityCredentials(declared)
        await expect(service.createPriorityCredentials(declared)).rejects.toMatchObject({
          message: expect.stringContaining("already exists"),
        })
        await service.updatePriorityCredentials({ id: first.id, status: "revoked" })
        await expect(service.createPriorityCredentials(declared)).resolves.toMatchObject({
          status: "declared",
        })
      })

      it("changing or removing a published rule or a logged decision", async () => {
        const rule = await service.createPriorityRuleVersions({
          version: 2,
          body: { ...SHIPPED_RULE, version: 2 },
          published_at: new Date(),
          published_by: "user_1",
        })
        const decision = await service.createPriorityDecisions({
          product_id: "prod_1",
          subject_id: "coop_1",
          rule_version: 2,
          facts: {},
          tier: 1,
          answer: {},
          decided_at: new Date(),
        })
        const refusal = { message: expect.stringContaining("append-only") }
        await expect(service.updatePriorityRuleVersions({ id: rule.id, version: 3 })).rejects.toMatchObject(
          refusal,
        )
        await expect(service.deletePriorityRuleVersions(rule.id)).rejects.toMatchObject(refusal)
        await expect(service.updatePriorityDecisions({ id: decision.id, tier: 2 })).rejects.toMatchObject(
          refusal,
        )
        await expect(service.deletePriorityDecisions(decision.id)).rejects.toMatchObject(refusal)
      })
    })
  },
})
