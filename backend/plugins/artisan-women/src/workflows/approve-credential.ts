import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { approveCredentialStep, type Approval } from "./steps/approve-credential"
import { changeCredentialsStep } from "./steps/change-credential"

export const approveCredentialWorkflowId = "approve-priority-credential-workflow"

/**
 * An admin approves a declared credential. The first approval is noted; the second, by a different admin, verifies.
 * Approvals of one credential wait for each other. Emits `priority_credential.changed`.
 *
 * @throws `credential_not_found` (404); `second_admin_must_differ`, `credential_already_verified`,
 * `credential_ended` (400)
 */
export const approveCredentialWorkflow = createWorkflow(approveCredentialWorkflowId, (input: Approval) => {
  const key = transform({ input }, ({ input }) => `priority-credential:${input.credential_id}`)
  acquireLockStep({ key, timeout: 5, ttl: 20 })
  const changes = approveCredentialStep(input)
  const changed = changeCredentialsStep(changes)
  releaseLockStep({ key })
  emitEventStep({ eventName: "priority_credential.changed", data: changed })
  return new WorkflowResponse(transform({ changed }, ({ changed }) => changed[0]))
})
