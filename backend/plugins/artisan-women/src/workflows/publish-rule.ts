import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { invalid } from "../errors/refusal"
import { ARTISAN_WOMEN_MODULE } from "../modules/artisan-women"
import type { ArtisanWomenModuleService } from "../modules/artisan-women/service"
import { RuleVersion } from "../rule/rule-version"
import { SHIPPED_RULE } from "../rule/shipped-rule"

export const publishRuleWorkflowId = "publish-priority-rule"

type Input = { rule: unknown; admin_id: string }

const publishStep = createStep(
  "publish-priority-rule-step",
  async ({ rule, admin_id }: Input, { container }) => {
    const service = container.resolve<ArtisanWomenModuleService>(ARTISAN_WOMEN_MODULE)
    const [latest] = await service.listPriorityRuleVersions({}, { take: 1, order: { version: "DESC" } })
    const version = (latest?.version ?? SHIPPED_RULE.version) + 1
    const published_at = new Date()
    const draft = z.looseObject({}).safeParse(rule).data
    const parsed = RuleVersion.safeParse({ ...draft, version, published_at: published_at.toISOString() })
    if (!parsed.success) throw invalid("invalid_priority_rule", z.prettifyError(parsed.error))
    await service.createPriorityRuleVersions({
      version,
      body: parsed.data,
      published_at,
      published_by: admin_id,
    })
    return new StepResponse(parsed.data)
  },
)

/**
 * Publishes the next version of the rule: it is in force at once, and the ones before stay for replay. A published
 * version can be neither changed nor removed. Emits `priority_rule.published` with the version.
 *
 * @param input.rule `{ basis, tiers }`; its number and date are given here
 * @throws `invalid_priority_rule` (400) with what is wrong
 */
export const publishRuleWorkflow = createWorkflow(publishRuleWorkflowId, (input: Input) => {
  const rule = publishStep(input)
  const data = transform({ rule }, ({ rule }) => ({ version: rule.version }))
  emitEventStep({ eventName: "priority_rule.published", data })
  return new WorkflowResponse(rule)
})
