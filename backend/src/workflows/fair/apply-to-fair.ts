import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../../api/errors/api-error"
import { fairService } from "../../fairs/fair-service"
import { assertMayApply } from "../../fairs/may-apply"
import { readFairCooperatives } from "../../fairs/read-cooperatives"
import type { FairActor } from "../../modules/fair/service"
import { assertCategories } from "./assert-places"

export type NewApplication = {
  edition_id: string
  cooperative_id: string
  categories: string[]
  presentation: string | null
  people: number
  needs: { electricity: boolean; lodging: boolean }
  actor: FairActor
  now: Date
}

/**
 * Answers a call for a cooperative. What it withdrew it may send again before the deadline.
 *
 * @throws {ApiError} 400 `unknown_category`, `category_not_invited`; 403 `cooperative_suspended`,
 * `cooperative_cannot_sell`, `region_not_invited`; 404 `fair_not_found`; 409 `call_not_open`, `call_over`,
 * `already_applied`
 */
export async function applyToFair(container: MedusaContainer, input: NewApplication): Promise<void> {
  const { edition_id, cooperative_id, actor, now, ...brought } = input
  const service = fairService(container)
  const cooperative = (await readFairCooperatives(container, [cooperative_id])).get(cooperative_id)
  if (!cooperative) throw ApiError.notFound("cooperative")
  await assertCategories(container, brought.categories)
  await service.whileLocked(edition_id, async ({ edition, call, context }) => {
    const { status, region } = cooperative
    assertMayApply({ edition, call, cooperative: { status, region_code: region?.id ?? null }, now })
    assertInvitedCategories(brought.categories, edition.categories)
    const [before] = await service.listFairApplications({ edition_id, cooperative_id }, { take: 1 }, context)
    if (before?.status === "submitted")
      throw ApiError.conflict("already_applied", "The cooperative has applied already.")
    const said = { ...brought, submitted_by: actor.id, submitted_at: now }
    await (before
      ? service.updateFairApplications(
          { ...said, id: before.id, status: "submitted", withdrawn_at: null },
          context,
        )
      : service.createFairApplications({ ...said, edition_id, cooperative_id }, context))
    await service.record(edition_id, actor, [{ kind: "applied", cooperative_id }], context)
  })
}

/** @throws {ApiError} 400 `category_not_invited` */
function assertInvitedCategories(brought: readonly string[], invited: readonly string[]): void {
  if (!invited.length || brought.every((handle) => invited.includes(handle))) return
  throw ApiError.invalid("category_not_invited", "The fair is for other goods.", {
    categories: "category_not_invited",
  })
}
