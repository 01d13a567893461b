import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../../api/errors/api-error"
import { daysOfEdition } from "../../fairs/edition-facts"
import { assertDays } from "../../fairs/edition-rules"
import { editionHours, type EditionFields } from "../../fairs/edition-schema"
import { emitFairEvent, fairService } from "../../fairs/fair-service"
import { boundsOf, type EditionDays } from "../../fairs/hours"
import type { FairActor } from "../../modules/fair/service"
import { assertNoOverlap } from "./assert-no-overlap"
import { fieldsOfEdition } from "./change-edition"
import { writeEdition } from "./create-edition"

export type Clone = { edition_id: string; opens_on: string; closes_on: string; actor: FairActor }

/**
 * Opens the next edition of a fair as a draft of this one: its names, place, usual hours, quotas, categories, stands and
 * its call, as long before the opening. Days, programme, applicants and results are its own. Answers the new edition's id.
 *
 * @throws {ApiError} 400 `days_out_of_order` and the other rules of days; 404 `fair_not_found`; 409 `edition_overlaps`
 */
export async function cloneEdition(
  container: MedusaContainer,
  { edition_id, opens_on, closes_on, actor }: Clone,
): Promise<string> {
  const service = fairService(container)
  const id = await service.whileDaysLocked(async ({ context }) => {
    const [from] = await service.listFairEditions(
      { id: edition_id },
      { take: 1, relations: ["fair", "stands", "call"] },
      context,
    )
    if (!from) throw ApiError.notFound("fair")
    const { from: first, to } = editionHours.parse(from.hours)
    const fields: EditionFields = {
      ...fieldsOfEdition(from),
      ...{ opens_on, closes_on, hours: { from: first, to }, programme: [] },
    }
    assertDays(fields)
    await assertNoOverlap(service, fields, context)
    const cloned = await writeEdition(
      service,
      { ...fields, fair: from.fair, cloned_from_id: edition_id },
      context,
    )
    await service.createFairStands(
      from.stands.map(({ number, zone, x, y, width, height, position }) => ({
        ...{ number, zone, x, y, width, height, position },
        edition_id: cloned.id,
      })),
      context,
    )
    if (from.call)
      await service.createFairCalls(
        {
          edition_id: cloned.id,
          texts: from.call.texts,
          deadline: movedDeadline(from.call.deadline, daysOfEdition(from), fields),
          invited_regions: from.call.invited_regions,
        },
        context,
      )
    await service.record(cloned.id, actor, [{ kind: "cloned", facts: { from: edition_id } }], context)
    return cloned.id
  })
  await emitFairEvent(container, "fair.changed", { edition_id: id })
  return id
}

/** As long before the new opening as the old deadline was before the old one. */
function movedDeadline(deadline: Date, from: EditionDays, to: EditionDays): Date {
  const ahead = boundsOf(from).starts.getTime() - deadline.getTime()
  return new Date(boundsOf(to).starts.getTime() - ahead)
}
