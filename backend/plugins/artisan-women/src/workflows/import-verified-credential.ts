import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CredentialDeclaration } from "../credential/evidence"
import { invalid } from "../errors/refusal"
import { ARTISAN_WOMEN_MODULE } from "../modules/artisan-women"
import type { ArtisanWomenModuleService } from "../modules/artisan-women/service"
import { createCredentialsStep, type NewCredential } from "./steps/create-credentials"

export const importVerifiedCredentialWorkflowId = "import-verified-priority-credential"

const Import = z
  .strictObject({
    credentials: z.array(CredentialDeclaration).max(1000),
    first_admin_id: z.string().min(1),
    second_admin_id: z.string().min(1),
  })
  .refine((input) => input.first_admin_id !== input.second_admin_id, "two different admins are needed")

type Import = z.infer<typeof Import>

const verifiedAt = (declaration: CredentialDeclaration, first: string, second: string): NewCredential => {
  const at = new Date()
  return {
    declaration,
    declared_by: null,
    approvals: { first, second, at },
    history: [
      { kind: "declared", actor_id: null, at },
      { kind: "first_approval", actor_id: first, at },
      { kind: "verified", actor_id: second, at },
    ],
  }
}

const keepNewStep = createStep("keep-new-credentials", async (input: Import, { container }) => {
  const parsed = Import.safeParse(input)
  if (!parsed.success) throw invalid("invalid_credential_import", z.prettifyError(parsed.error))
  const { credentials, first_admin_id, second_admin_id } = parsed.data
  const service = container.resolve<ArtisanWomenModuleService>(ARTISAN_WOMEN_MODULE)
  const subject_id = credentials.map((credential) => credential.subject_id)
  const live = await service.listPriorityCredentials(
    { subject_id, status: ["declared", "verified"] },
    { take: 2000 },
  )
  const known = new Set(live.map((credential) => `${credential.subject_id} ${credential.kind}`))
  const fresh = credentials.filter((credential) => !known.has(`${credential.subject_id} ${credential.kind}`))
  return new StepResponse(
    fresh.map((declaration) => verifiedAt(declaration, first_admin_id, second_admin_id)),
  )
})

/**
 * Brings in credentials that two named admins already agreed on (a demo market, a register kept on paper), each with
 * its full history. Those that a subject already has, declared or verified, are left as they are, so that running it
 * again changes nothing. Emits `priority_credential.changed` for each new one.
 *
 * @throws `invalid_credential_import` (400), also when the two admins are the same
 * @example
 * const { result } = await importVerifiedCredentialWorkflow(container).run({ input: {
 *   credentials: [{ subject_id: "coop_1", kind: "artisan_women", evidence: [{ kind: "visit_report", reference: "12" }] }],
 *   first_admin_id: "user_1", second_admin_id: "user_2",
 * } })
 * // { created: 1, unchanged: 0 }
 */
export const importVerifiedCredentialWorkflow = createWorkflow(
  importVerifiedCredentialWorkflowId,
  (input: z.input<typeof Import>) => {
    const created = createCredentialsStep(keepNewStep(input))
    emitEventStep({ eventName: "priority_credential.changed", data: created })
    return new WorkflowResponse(
      transform({ input, created }, ({ input, created }) => ({
        created: created.length,
        unchanged: input.credentials.length - created.length,
      })),
    )
  },
)
