import { isDeepStrictEqual } from "node:util"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { readPriorities, type ExplainedPriority } from "../decision/read-priorities"
import { ARTISAN_WOMEN_MODULE } from "../modules/artisan-women"
import type { ArtisanWomenModuleService } from "../modules/artisan-women/service"

export const recordPriorityDecisionsWorkflowId = "record-priority-decisions"

type Logged = { product_id: string; rule_version: number; answer: unknown }

function isKnown(logged: Logged | undefined, { rule_version, tier, reasons }: ExplainedPriority): boolean {
  return logged?.rule_version === rule_version && isDeepStrictEqual(logged.answer, { tier, reasons })
}

const rowOf = (productId: string, priority: ExplainedPriority) => ({
  product_id: productId,
  subject_id: priority.cooperative.subject_id,
  rule_version: priority.rule_version,
  facts: { cooperative: priority.cooperative, product: priority.product },
  tier: priority.tier,
  answer: { tier: priority.tier, reasons: priority.reasons },
  decided_at: new Date(priority.cooperative.as_of),
})

async function readLatest(
  service: ArtisanWomenModuleService,
  productIds: string[],
): Promise<Map<string, Logged>> {
  const logged = await service.listPriorityDecisions(
    { product_id: productIds },
    { order: { decided_at: "ASC" } },
  )
  return new Map(logged.map((decision) => [decision.product_id, decision]))
}

// The log is append-only, so this step has no compensation: it is the last of its workflow.
const recordStep = createStep(
  "record-priority-decisions-step",
  async (productIds: string[], { container }) => {
    const service = container.resolve<ArtisanWomenModuleService>(ARTISAN_WOMEN_MODULE)
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const [priorities, latest] = await Promise.all([
      readPriorities(query, productIds, service.options.readFacts),
      readLatest(service, productIds),
    ])
    const changed = [...priorities].filter(([id, priority]) => !isKnown(latest.get(id), priority))
    await service.createPriorityDecisions(changed.map(([id, priority]) => rowOf(id, priority)))
    return new StepResponse({ recorded: changed.length })
  },
)

/**
 * Writes the rule's answer for these products to the log, with the facts it was given, where it differs from their
 * last one. Give it at most a few hundred products at once.
 */
export const recordPriorityDecisionsWorkflow = createWorkflow(
  recordPriorityDecisionsWorkflowId,
  (input: { product_ids: string[] }) => new WorkflowResponse(recordStep(input.product_ids)),
)
