import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { ARTISAN_WOMEN_MODULE } from "../modules/artisan-women"
import type { ArtisanWomenModuleService } from "../modules/artisan-women/service"
import { changeCredentialsStep, type CredentialChange } from "./steps/change-credential"

export const expireCredentialsWorkflowId = "expire-priority-credentials"

const BATCH = 200

const findExpiredStep = createStep(
  "find-expired-credentials",
  async (input: { now: string }, { container }) => {
    const service = container.resolve<ArtisanWomenModuleService>(ARTISAN_WOMEN_MODULE)
    const now = new Date(input.now)
    const filters = { status: ["declared" as const, "verified" as const], valid_until: { $lte: now } }
    const expired = await service.listPriorityCredentials(filters, { take: BATCH })
    const changes = expired.map(({ id, subject_id }): CredentialChange => ({
      id,
      subject_id,
      set: { status: "expired" },
      event: { kind: "expired", actor_id: null, note: null, at: now },
    }))
    return new StepResponse(changes)
  },
)

/**
 * Marks credentials whose period is over, 200 at a time. The rule already ignores them from that moment; this leaves
 * the line in their history and emits `priority_credential.changed`, so that search follows.
 */
export const expireCredentialsWorkflow = createWorkflow(
  expireCredentialsWorkflowId,
  (input: { now: string }) => {
    const changed = changeCredentialsStep(findExpiredStep(input))
    emitEventStep({ eventName: "priority_credential.changed", data: changed })
    return new WorkflowResponse(changed)
  },
)
