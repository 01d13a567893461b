import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CredentialEventKind } from "../../credential/credential-status"
import type { CredentialDeclaration } from "../../credential/evidence"
import { ARTISAN_WOMEN_MODULE } from "../../modules/artisan-women"
import type { ArtisanWomenModuleService } from "../../modules/artisan-women/service"

/** A credential to create with the history it begins with. */
export type NewCredential = {
  declaration: CredentialDeclaration
  declared_by: string | null
  approvals?: { first: string; second: string; at: Date } | undefined
  history: { kind: CredentialEventKind; actor_id: string | null; at: Date }[]
}

function rowOf({ declaration, declared_by, approvals }: NewCredential) {
  const { subject_id, kind, evidence, valid_until } = declaration
  const row = { subject_id, kind, declared_by, valid_until: valid_until ? new Date(valid_until) : null }
  // A JSON column is typed as an object; a list is one too, as Postgres sees it.
  const papers = { papers: evidence }
  if (!approvals) return { ...row, evidence: papers, status: "declared" as const }
  return {
    ...row,
    evidence: papers,
    status: "verified" as const,
    first_approval_by: approvals.first,
    first_approval_at: approvals.at,
    second_approval_by: approvals.second,
    verified_at: approvals.at,
  }
}

/** Creates credentials with their history. Undone: both go. */
export const createCredentialsStep = createStep(
  "create-priority-credentials",
  async (credentials: NewCredential[], { container }) => {
    const service = container.resolve<ArtisanWomenModuleService>(ARTISAN_WOMEN_MODULE)
    const created = await service.createPriorityCredentials(credentials.map(rowOf))
    const events = await service.createPriorityCredentialEvents(
      created.flatMap(({ id }, index) =>
        (credentials[index]?.history ?? []).map((line) => ({ credential_id: id, note: null, ...line })),
      ),
    )
    const undo = { credentials: created.map(({ id }) => id), events: events.map(({ id }) => id) }
    return new StepResponse(
      created.map(({ id, subject_id }) => ({ id, subject_id })),
      undo,
    )
  },
  async (undo, { container }) => {
    if (!undo) return
    const service = container.resolve<ArtisanWomenModuleService>(ARTISAN_WOMEN_MODULE)
    await service.deletePriorityCredentialEvents(undo.events)
    await service.deletePriorityCredentials(undo.credentials)
  },
)
