import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { isLive } from "../credential/credential-status"
import { notAllowed, notFound } from "../errors/refusal"
import { ARTISAN_WOMEN_MODULE } from "../modules/artisan-women"
import type { ArtisanWomenModuleService } from "../modules/artisan-women/service"
import { changeCredentialsStep, type CredentialChange } from "./steps/change-credential"

export const revokeCredentialWorkflowId = "revoke-priority-credential"

type Revocation = { credential_id: string; admin_id: string; reason: string }

const revokeStep = createStep("decide-revocation", async (input: Revocation, { container }) => {
  const service = container.resolve<ArtisanWomenModuleService>(ARTISAN_WOMEN_MODULE)
  const [stored] = await service.listPriorityCredentials({ id: input.credential_id }, { take: 1 })
  if (!stored) throw notFound("credential")
  if (!isLive(stored.status)) throw notAllowed("credential_ended", "This credential has already ended.")
  const { id, subject_id } = stored
  const event = { kind: "revoked" as const, actor_id: input.admin_id, note: input.reason, at: new Date() }
  const set = { status: "revoked" as const, ended_reason: input.reason }
  return new StepResponse<CredentialChange[]>([{ id, subject_id, set, event }])
})

/**
 * An admin ends a declared or verified credential, with a reason; one admin is enough to take an advantage away.
 * Emits `priority_credential.changed`.
 *
 * @throws `credential_not_found` (404), `credential_ended` (400)
 */
export const revokeCredentialWorkflow = createWorkflow(revokeCredentialWorkflowId, (input: Revocation) => {
  const changed = changeCredentialsStep(revokeStep(input))
  emitEventStep({ eventName: "priority_credential.changed", data: changed })
  return new WorkflowResponse(transform({ changed }, ({ changed }) => changed[0]))
})
