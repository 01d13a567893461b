import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { CredentialDeclaration } from "../credential/evidence"
import { createCredentialsStep, type NewCredential } from "./steps/create-credentials"
import { validateDeclarationStep } from "./steps/validate-declaration"

export const declareCredentialWorkflowId = "declare-priority-credential"

type Input = { declaration: CredentialDeclaration; actor_id: string | null }

const newCredentials = ({ input }: { input: Input }): NewCredential[] => [
  {
    declaration: input.declaration,
    declared_by: input.actor_id,
    history: [{ kind: "declared", actor_id: input.actor_id, at: new Date() }],
  },
]

/**
 * Declares that a subject holds a credential, with its evidence. It counts for nothing until two admins approve it.
 * Emits `priority_credential.changed`.
 *
 * @throws `subject_not_found` (404), `credential_already_live` (400)
 */
export const declareCredentialWorkflow = createWorkflow(declareCredentialWorkflowId, (input: Input) => {
  validateDeclarationStep(input.declaration)
  const created = createCredentialsStep(transform({ input }, newCredentials))
  emitEventStep({ eventName: "priority_credential.changed", data: created })
  return new WorkflowResponse(transform({ created }, ({ created }) => created[0]))
})
