import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CredentialEventKind, CredentialStatus } from "../../credential/credential-status"
import { ARTISAN_WOMEN_MODULE } from "../../modules/artisan-women"
import type { ArtisanWomenModuleService } from "../../modules/artisan-women/service"

/** One change of a credential with the line it adds to its history. */
export type CredentialChange = {
  id: string
  subject_id: string
  set: {
    status?: CredentialStatus
    first_approval_by?: string
    first_approval_at?: Date
    second_approval_by?: string
    verified_at?: Date
    ended_reason?: string | null
  }
  event: { kind: CredentialEventKind; actor_id: string | null; note: string | null; at: Date }
}

/** Saves changes and their history. Undone: the credentials return to what they were and the lines go. */
export const changeCredentialsStep = createStep(
  "change-priority-credentials",
  async (changes: CredentialChange[], { container }) => {
    const service = container.resolve<ArtisanWomenModuleService>(ARTISAN_WOMEN_MODULE)
    const before = await service.listPriorityCredentials({ id: changes.map(({ id }) => id) })
    await service.updatePriorityCredentials(changes.map(({ id, set }) => ({ id, ...set })))
    const events = await service.createPriorityCredentialEvents(
      changes.map(({ id, event }) => ({ credential_id: id, ...event })),
    )
    return new StepResponse(
      changes.map(({ id, subject_id }) => ({ id, subject_id })),
      { before, events: events.map(({ id }) => id) },
    )
  },
  async (undo, { container }) => {
    if (!undo) return
    const service = container.resolve<ArtisanWomenModuleService>(ARTISAN_WOMEN_MODULE)
    await service.updatePriorityCredentials(
      undo.before.map(({ history: _history, ...credential }) => credential),
    )
    await service.deletePriorityCredentialEvents(undo.events)
  },
)
