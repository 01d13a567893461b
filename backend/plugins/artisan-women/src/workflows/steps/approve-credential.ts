import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isLive } from "../../credential/credential-status"
import { notAllowed, notFound } from "../../errors/refusal"
import { ARTISAN_WOMEN_MODULE } from "../../modules/artisan-women"
import type { ArtisanWomenModuleService } from "../../modules/artisan-women/service"
import type { CredentialChange } from "./change-credential"

export type Approval = { credential_id: string; admin_id: string; note?: string | null | undefined }

type Stored = { id: string; subject_id: string; first_approval_by: string | null }

function approval(stored: Stored, { admin_id, note = null }: Approval): CredentialChange {
  const at = new Date()
  const { id, subject_id } = stored
  if (stored.first_approval_by === null) {
    const event = { kind: "first_approval" as const, actor_id: admin_id, note, at }
    return { id, subject_id, set: { first_approval_by: admin_id, first_approval_at: at }, event }
  }
  const set = { status: "verified" as const, second_approval_by: admin_id, verified_at: at }
  return { id, subject_id, set, event: { kind: "verified", actor_id: admin_id, note, at } }
}

/** What an admin's approval changes: the first is noted, the second, by somebody else, verifies. */
export const approveCredentialStep = createStep(
  "approve-priority-credential",
  async (input: Approval, { container }) => {
    const service = container.resolve<ArtisanWomenModuleService>(ARTISAN_WOMEN_MODULE)
    const [stored] = await service.listPriorityCredentials({ id: input.credential_id }, { take: 1 })
    if (!stored) throw notFound("credential")
    if (!isLive(stored.status))
      throw notAllowed("credential_ended", "This credential has ended: declare it again.")
    if (stored.status === "verified")
      throw notAllowed("credential_already_verified", "It is verified already.")
    if (stored.valid_until && stored.valid_until <= new Date())
      throw notAllowed("credential_ended", "The period of this credential is over: declare it again.")
    if (stored.first_approval_by === input.admin_id)
      throw notAllowed("second_admin_must_differ", "A second, different admin must approve this credential.")
    return new StepResponse([approval(stored, input)])
  },
)
