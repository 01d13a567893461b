import type { InferTypeOf } from "@medusajs/framework/types"
import type { AllocationReason } from "../../fairs/allocation/reasons"
import { daysOfEdition, quotasOfEdition } from "../../fairs/edition-facts"
import { answerBy, rankedFactsOf, reasonsOf } from "../../fairs/exhibitor-facts"
import { boundsOf } from "../../fairs/hours"
import { jsonList } from "../../fairs/json-list"
import { nextInLine, type Placed } from "../../fairs/next-in-line"
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
  const { edition, context, manager } = locked
  const opening = boundsOf(daysOfEdition(edition)).starts
  if (edition.status !== "allocated" || now >= opening) return []
  await manager.flush()
  const [stands, exhibitors, facts] = await Promise.all([
    service.listFairStands(
      { edition_id: edition.id },
      { take: null, order: { position: "ASC", id: "ASC" } },
      context,
    ),
    service.listFairExhibitors({ edition_id: edition.id }, { take: null }, context),
    readRankedFacts(service, locked),
  ])
  const taken = new Set(exhibitors.map(({ stand_id }) => stand_id))
  const free = stands.filter(({ id }) => !taken.has(id))
  const factsOf = ({ cooperative_id, rank }: Exhibitor): Placed => ({
    ...{ province: "", is_women: false, is_rural: false },
    ...facts.get(cooperative_id),
    cooperative_id,
    rank,
  })
  const holders = exhibitors.filter(({ stand_id }) => stand_id).map(factsOf)
  let waiting = exhibitors
    .filter(({ status, cooperative_id }) => status === "waiting" && mayExhibit(cooperative_id))
    .map(factsOf)
  const byCooperative = new Map(exhibitors.map((one) => [one.cooperative_id, one]))
  const offered: string[] = []
  for (let stand = free.shift(); stand; stand = free.shift()) {
    const next = nextInLine({
      ...{ holders, waiting, quotas: quotasOfEdition(edition) },
      ...{ stands: edition.stand_count, free: free.length + 1 },
    })
    const exhibitor = next && byCooperative.get(next.placed.cooperative_id)
    if (!exhibitor) break
    for (const { cooperative_id, reason } of next.passed)
      await keepReason(service, byCooperative.get(cooperative_id), reason, context)
    const moved: AllocationReason = { code: "moved_up", facts: { rank: exhibitor.rank } }
    await service.updateFairExhibitors(
      {
        id: exhibitor.id,
        status: "offered",
        stand_id: stand.id,
        offered_at: now,
        answer_by: answerBy(now, opening),
        reasons: jsonList([...reasonsOf(exhibitor.reasons), moved]),
      },
      context,
    )
    const { cooperative_id } = exhibitor
    await service.record(
      edition.id,
      FAIR_SYSTEM,
      [{ kind: "moved_up", cooperative_id, facts: { stand: stand.number, passed: next.passed } }],
      context,
    )
    holders.push(next.placed)
    waiting = waiting.filter((one) => one.cooperative_id !== cooperative_id)
    offered.push(cooperative_id)
  }
  return offered
}

async function readRankedFacts(service: FairModuleService, { edition, context }: LockedEdition) {
  const [published] = await service.listFairAllocations(
    { edition_id: edition.id, status: "published" },
    { take: 1, order: { number: "DESC" } },
    context,
  )
  return rankedFactsOf(published?.result)
}

/** Adds to an exhibitor's reasons why it was passed over, once. */
async function keepReason(
  service: FairModuleService,
  exhibitor: Exhibitor | undefined,
  reason: AllocationReason,
  context: LockedEdition["context"],
): Promise<void> {
  if (!exhibitor) return
  const reasons = reasonsOf(exhibitor.reasons)
  if (reasons.some(({ code }) => code === reason.code)) return
  const kept = jsonList([...reasons, reason])
  exhibitor.reasons = kept
  await service.updateFairExhibitors({ id: exhibitor.id, reasons: kept }, context)
}
