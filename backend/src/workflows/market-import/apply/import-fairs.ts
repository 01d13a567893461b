import type { MedusaContainer } from "@medusajs/framework/types"
import { fairService } from "../../../fairs/fair-service"
import { FAIR_SYSTEM } from "../../../modules/fair/service"
import { applyToFair, confirmStand, createEdition, publishCall, saveCall, setStands } from "../../fair"
import { approveAllocation, proposeAllocation, publishAllocation } from "../../fair/allocation"
import { createFairPromotion } from "../../fair/campaign/create-promotion"
import type { PlannedFair } from "../demo/plan-fairs"
import type { ImportedCooperative } from "./import-cooperatives"
import { tally, type Tally } from "./tally"

/** What the history of a demo edition says once all of it is imported. */
const IMPORTED = "demo_imported"

const HOUR_MS = 3_600_000
const CALL = {
  ar: "ندعو تعاونيات الجهة إلى عرض ما تصنعه. الأروقة مجانية ومجهزة بالكهرباء.",
  fr: "Les coopératives de la région sont invitées à présenter ce qu’elles font. Les stands sont gratuits et équipés.",
  en: "The region’s cooperatives are invited to show what they make. Stands are free and equipped.",
}

type Import = { ids: Map<string, string>; admins: readonly string[] }

/** Two admins rank those who applied, and the ranking is published, as it would have been on that day. */
async function giveStands(
  container: MedusaContainer,
  edition_id: string,
  { allocatedAt: now }: PlannedFair,
  [first = "", second = ""]: readonly string[],
): Promise<void> {
  const allocation_id = await proposeAllocation(container, { edition_id, user_id: first, now })
  await approveAllocation(container, { edition_id, allocation_id, user_id: second, now })
  await publishAllocation(container, { edition_id, allocation_id, user_id: first, now })
  const offered = await fairService(container).listFairExhibitors(
    { edition_id, status: "offered" },
    { take: null },
  )
  const soon = new Date(now.getTime() + HOUR_MS)
  for (const { cooperative_id } of offered)
    await confirmStand(container, { edition_id, cooperative_id, actor: FAIR_SYSTEM, now: soon })
}

/** Some of the exhibitors take a little off their prices while the fair lasts. */
async function openCampaign(
  container: MedusaContainer,
  edition_id: string,
  { percent, handles, starts, ends }: NonNullable<PlannedFair["campaign"]>,
  { ids, admins: [user_id = ""] }: Import,
): Promise<void> {
  const cooperative_ids = handles.flatMap((handle) => ids.get(handle) ?? [])
  const terms = { percent, categories: [], cooperative_ids, borne_by: "cooperative" as const }
  await createFairPromotion(container, {
    ...{ edition_id, user_id, actor: { type: "user" as const, id: user_id } },
    terms: { ...terms, budget_centimes: null, starts_at: starts, ends_at: ends },
  })
}

async function importFair(container: MedusaContainer, fair: PlannedFair, { ids, admins }: Import) {
  const { fields, stands, invited, calledAt, deadline, stage } = fair
  const actor = { type: "user" as const, id: admins[0] ?? "" }
  const edition_id = await createEdition(container, { fields, actor })
  const { version } = await fairService(container).retrieveFairEdition(edition_id)
  if (fields.plan) await setStands(container, { edition_id, version, plan: fields.plan, stands, actor })
  const call = { texts: CALL, deadline, invited_regions: invited }
  await saveCall(container, { ...call, edition_id, actor, now: calledAt })
  await publishCall(container, { edition_id, actor, now: calledAt })
  const needs = { electricity: true, lodging: false }
  for (const [index, { handle, categories }] of fair.applicants.entries()) {
    const now = new Date(calledAt.getTime() + (index + 1) * HOUR_MS)
    const brought = { categories, presentation: null, people: 2, needs }
    const cooperative_id = ids.get(handle) ?? ""
    await applyToFair(container, { ...brought, edition_id, cooperative_id, actor: FAIR_SYSTEM, now })
  }
  if (stage !== "call") await giveStands(container, edition_id, fair, admins)
  if (fair.campaign) await openCampaign(container, edition_id, fair.campaign, { ids, admins })
  await fairService(container).record(edition_id, FAIR_SYSTEM, [{ kind: IMPORTED }])
}

/** Brings in the demo fairs that are missing, by their own workflows, each with the clock of its day. */
export async function importFairs(
  container: MedusaContainer,
  planned: readonly PlannedFair[],
  byHandle: Map<string, ImportedCooperative>,
  admins: readonly string[],
): Promise<Tally> {
  const service = fairService(container)
  const done = await service.listFairEvents({ kind: IMPORTED }, { take: null, relations: ["edition"] })
  const regions = new Set(done.map(({ edition }) => edition.region_code))
  const ids = new Map([...byHandle].map(([handle, { id }]) => [handle, id]))
  const missing = planned.filter(({ fields }) => !regions.has(fields.region_code))
  for (const fair of missing) {
    await forgetUnfinished(container, fair)
    await importFair(container, fair, { ids, admins })
  }
  return tally(planned.length, missing.length)
}

/** What an interrupted import left of a fair stands in the way of its days. */
async function forgetUnfinished(container: MedusaContainer, { fields }: PlannedFair): Promise<void> {
  const service = fairService(container)
  const left = await service.listFairEditions(
    { province_code: fields.province_code, opens_on: fields.opens_on, closes_on: fields.closes_on },
    { select: ["id", "fair_id"], take: null },
  )
  await service.softDeleteFairEditions(left.map(({ id }) => id))
  await service.softDeleteFairs(left.map(({ fair_id }) => fair_id))
}
