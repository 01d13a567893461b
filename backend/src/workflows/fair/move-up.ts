import type { InferTypeOf } from "@medusajs/framework/types"
import type { AllocationReason } from "../../fairs/allocation/reasons"
import { daysOfEdition, quotasOfEdition } from "../../fairs/edition-facts"
import { answerBy, rankedFactsOf, reasonsOf } from "../../fairs/exhibitor-facts"
import { boundsOf } from "../../fairs/hours"
import { jsonList } from "../../fairs/json-list"
import { inTurn, type Next, type Placed } from "../../fairs/next-in-line"
import type { FairExhibitor } from "../../modules/fair/models/fair-exhibitor"
import { FAIR_SYSTEM, type FairModuleService, type LockedEdition } from "../../modules/fair/service"

type Exhibitor = Omit<InferTypeOf<typeof FairExhibitor>, "edition">

/** Who may be given a stand now, by cooperative. */
export type MayExhibit = (cooperativeId: string) => boolean

/**
 * Gives the free stands of a locked edition to those who wait, each to the next rank with whom the quotas are kept, and
 * answers the cooperatives that were offered one. Does nothing once the doors have opened.
 */
export async function moveUp(
  service: FairModuleService,
  locked: LockedEdition,
  { now, mayExhibit }: { now: Date; mayExhibit: MayExhibit },
): Promise<string[]> {
  const { edition, manager } = locked
  const opening = boundsOf(daysOfEdition(edition)).starts
  if (edition.status !== "allocated" || now >= opening) return []
  await manager.flush()
  const { free, exhibitors, holders, waiting } = await readLine(service, locked)
  const turns = inTurn({
    ...{ holders, waiting: waiting.filter(({ cooperative_id }) => mayExhibit(cooperative_id)) },
    ...{ quotas: quotasOfEdition(edition), stands: edition.stand_count, free: free.length },
  })
  for (const [index, next] of turns.entries()) {
    const stand = free[index]
    if (stand)
      await offerStand(service, locked, { stand, next, exhibitors, now, until: answerBy(now, opening) })
  }
  return turns.map(({ placed }) => placed.cooperative_id)
}

/** The free stands in the order of the plan, who has one, and who waits. */
async function readLine(service: FairModuleService, { edition, context }: LockedEdition) {
  const edition_id = edition.id
  const [stands, exhibitors, allocations] = await Promise.all([
    service.listFairStands({ edition_id }, { take: null, order: { position: "ASC", id: "ASC" } }, context),
    service.listFairExhibitors({ edition_id }, { take: null }, context),
    service.listFairAllocations(
      { edition_id, status: "published" },
      { take: 1, order: { number: "DESC" } },
      context,
    ),
  ])
  const facts = rankedFactsOf(allocations[0]?.result)
  const placed = ({ cooperative_id, rank }: Exhibitor): Placed => ({
    ...{ province: "", is_women: false, is_rural: false },
    ...facts.get(cooperative_id),
    cooperative_id,
    rank,
  })
  const taken = new Set(exhibitors.map(({ stand_id }) => stand_id))
  return {
    free: stands.filter(({ id }) => !taken.has(id)),
    exhibitors: new Map(exhibitors.map((one) => [one.cooperative_id, one])),
    holders: exhibitors.filter(({ stand_id }) => stand_id).map(placed),
    waiting: exhibitors.filter(({ status }) => status === "waiting").map(placed),
  }
}

type Offer = {
  stand: { id: string; number: string }
  next: Next
  exhibitors: ReadonlyMap<string, Exhibitor>
  now: Date
  until: Date
}

/** Offers a stand, and tells those who were passed over why. */
async function offerStand(
  service: FairModuleService,
  { edition, context }: LockedEdition,
  { stand, next, exhibitors, now, until }: Offer,
): Promise<void> {
  const { cooperative_id, rank } = next.placed
  const exhibitor = exhibitors.get(cooperative_id)
  if (!exhibitor) return
  for (const passed of next.passed)
    await keepReason(service, exhibitors.get(passed.cooperative_id), passed.reason, context)
  await keepReason(service, exhibitor, { code: "moved_up", facts: { rank } }, context)
  await service.updateFairExhibitors(
    { id: exhibitor.id, status: "offered", stand_id: stand.id, offered_at: now, answer_by: until },
    context,
  )
  const facts = { stand: stand.number, passed: next.passed }
  await service.record(edition.id, FAIR_SYSTEM, [{ kind: "moved_up", cooperative_id, facts }], context)
}

/** Adds a reason to those of an exhibitor, once. */
async function keepReason(
  service: FairModuleService,
  exhibitor: Exhibitor | undefined,
  reason: AllocationReason,
  context: LockedEdition["context"],
): Promise<void> {
  if (!exhibitor) return
  const reasons = reasonsOf(exhibitor.reasons)
  if (reasons.some(({ code }) => code === reason.code)) return
  exhibitor.reasons = jsonList([...reasons, reason])
  await service.updateFairExhibitors({ id: exhibitor.id, reasons: exhibitor.reasons }, context)
}
