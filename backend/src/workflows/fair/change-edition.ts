import { isDeepStrictEqual } from "node:util"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import { ApiError } from "../../api/errors/api-error"
import { daysOfEdition, planOfEdition, programmeOfEdition, quotasOfEdition } from "../../fairs/edition-facts"
import type { editionChanges, EditionFields } from "../../fairs/edition-schema"
import { emitFairEvent, fairService } from "../../fairs/fair-service"
import { boundsOf } from "../../fairs/hours"
import { jsonList } from "../../fairs/json-list"
import { replacedHours, replacedTexts } from "../../fairs/replaced"
import { assertDeadline } from "../../fairs/edition-rules"
import { languageTexts } from "../../languages/language-text"
import type { FairActor, FairModuleService, LockedEdition } from "../../modules/fair/service"
import { announcePhase } from "./announce-phase"
import { assertEdition } from "./assert-edition"
import { assertNoOverlap } from "./assert-no-overlap"
import { assertVersion } from "./assert-version"
import { statusConflict } from "./status-conflict"

export type EditionChange = {
  id: string
  /** The version the change was made on. */
  version: number
  changes: z.output<typeof editionChanges> & { lessons?: string | null | undefined }
  actor: FairActor
}

type StoredEdition = LockedEdition["edition"]

/** What an admin said of the edition, as it is stored. */
export function fieldsOfEdition(edition: StoredEdition): EditionFields {
  const { region_code, province_code, latitude, longitude, opens_on, closes_on } = edition
  return {
    ...{ region_code, province_code, latitude, longitude, opens_on, closes_on },
    names: languageTexts(edition.names),
    theme: edition.theme ? languageTexts(edition.theme) : null,
    place: languageTexts(edition.place),
    hours: daysOfEdition(edition).hours,
    programme: programmeOfEdition(edition),
    categories: edition.categories,
    stand_count: edition.stand_count,
    plan: planOfEdition(edition),
    quotas: quotasOfEdition(edition),
  }
}

/**
 * Changes what is said of an edition. Its region stays; once the doors have opened its first day and its stands do too.
 * Lessons may be noted until the end.
 *
 * @throws {ApiError} 400 with the code of the rule that is broken; 404 `fair_not_found`; 409 `edition_changed` when
 * somebody changed it meanwhile, `edition_overlaps`, `edition_open`, `edition_status_conflict`, `stand_taken`
 */
export async function changeEdition(
  container: MedusaContainer,
  { id, version, changes, actor }: EditionChange,
): Promise<void> {
  const service = fairService(container)
  const { lessons, ...said } = changes
  await service.whileLocked(id, async (locked) => {
    const { edition, context, manager } = locked
    assertVersion(edition, version)
    const before = fieldsOfEdition(edition)
    const after = withChanges(before, said)
    const names = changedNames(before, after)
    if (names.length) {
      await service.lockDays(manager)
      await assertChange(container, service, locked, after)
    }
    const noted = lessons === undefined || lessons === edition.lessons ? {} : { lessons }
    await service.updateFairEditions(
      { id, ...replaced(before, after), ...noted, version: version + 1 },
      context,
    )
    const facts = { fields: [...names, ...Object.keys(noted)] }
    await service.record(id, actor, [{ kind: "changed", facts }], context)
  })
  await emitFairEvent(container, "fair.changed", { edition_id: id })
  await announcePhase(container, id, new Date())
}

/** What is written where the new fields take the place of the old ones. */
const replaced = (before: EditionFields, after: EditionFields) => ({
  ...after,
  names: replacedTexts(after.names),
  theme: after.theme && replacedTexts(after.theme),
  place: replacedTexts(after.place),
  hours: replacedHours(before.hours, after.hours),
  programme: jsonList(after.programme),
})

function withChanges(before: EditionFields, said: object): EditionFields {
  return Object.assign(
    { ...before },
    Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
  )
}

function changedNames(before: EditionFields, after: EditionFields): string[] {
  return Object.entries(after).flatMap(([name, value]) =>
    isDeepStrictEqual(Reflect.get(before, name), value) ? [] : [name],
  )
}

async function assertChange(
  container: MedusaContainer,
  service: FairModuleService,
  { edition, call, context }: LockedEdition,
  after: EditionFields,
): Promise<void> {
  if (edition.status === "closed" || edition.status === "cancelled")
    throw statusConflict("change", edition.status)
  await assertEdition(container, after)
  if (after.region_code !== edition.region_code)
    throw ApiError.notAllowed("region_fixed", "An edition stays in its region.")
  const isOpen = edition.status !== "draft" && boundsOf(daysOfEdition(edition)).starts <= new Date()
  if (isOpen && after.opens_on !== edition.opens_on)
    throw ApiError.conflict("edition_open", "The doors have opened.")
  if (!isOpen && call?.published_at && edition.status === "call") assertDeadline(call.deadline, after)
  await assertNoOverlap(service, { ...after, id: edition.id }, context)
  if (after.stand_count !== edition.stand_count) await assertStandsFree(service, edition.id, after, context)
}

/** @throws {ApiError} 409 `stand_taken` when fewer stands are left than exhibitors have */
async function assertStandsFree(
  service: FairModuleService,
  edition_id: string,
  { stand_count }: EditionFields,
  context: LockedEdition["context"],
): Promise<void> {
  const status = ["offered" as const, "confirmed" as const]
  const holders = await service.listFairExhibitors(
    { edition_id, status },
    { select: ["id"], take: null },
    context,
  )
  if (holders.length > stand_count)
    throw ApiError.conflict("stand_taken", `${holders.length} stands have an exhibitor.`)
}
