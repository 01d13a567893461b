import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../api/errors/api-error"
import { languageTexts } from "../languages/language-text"
import { callView, editionAdminFields, editionCard, editionDetail } from "./edition-view"
import { fairService } from "./fair-service"
import type { Phase } from "./phases"
import { readFairCooperatives } from "./read-cooperatives"
import { standView } from "./stand-view"

export type EditionsAsked = {
  region: string | null
  phase?: Phase | undefined
  fair_id?: string | undefined
  limit: number
  offset: number
}

/**
 * A page of editions, those that open last first. The phase depends on the clock, so it is told apart here: a country has
 * some dozens of fairs a year.
 */
export async function listEditions(
  container: MedusaContainer,
  { region, phase, fair_id, limit, offset }: EditionsAsked,
  now: Date,
) {
  const rows = await fairService(container).listFairEditions(
    { ...(region ? { region_code: region } : {}), ...(fair_id ? { fair_id } : {}) },
    { relations: ["call"], take: null, order: { opens_on: "DESC", id: "DESC" } },
  )
  const cards = rows
    .map((row) => ({ ...editionCard(row, row.call, now), ...editionAdminFields(row) }))
    .filter((card) => !phase || card.phase === phase)
  return { fairs: cards.slice(offset, offset + limit), count: cards.length, limit, offset }
}

/**
 * The whole of an edition: its series, its call, its plan with who stands where, and how many of each there are.
 *
 * @throws {ApiError} 404 `fair_not_found`
 */
export async function readEdition(container: MedusaContainer, id: string, now: Date) {
  const service = fairService(container)
  const [edition] = await service.listFairEditions(
    { id },
    { relations: ["call", "fair", "stands", "exhibitors", "applications"], take: 1 },
  )
  if (!edition) throw ApiError.notFound("fair")
  const { call, fair, stands, exhibitors, applications } = edition
  const holders = exhibitors.filter(({ stand_id }) => stand_id)
  const cooperatives = await readFairCooperatives(
    container,
    holders.map(({ cooperative_id }) => cooperative_id),
  )
  const countOf = (status: string) => exhibitors.filter((one) => one.status === status).length
  return {
    ...editionCard(edition, call, now),
    ...editionDetail(edition, now),
    ...editionAdminFields(edition),
    series: { id: fair.id, handle: fair.handle, names: languageTexts(fair.names) },
    call: callView(edition, call, now),
    stands: [...stands]
      .sort((a, b) => a.position - b.position)
      .map((stand) => {
        const holder = holders.find(({ stand_id }) => stand_id === stand.id)
        const cooperative = holder ? (cooperatives.get(holder.cooperative_id) ?? null) : null
        const exhibitor = holder ? { id: holder.id, status: holder.status, cooperative } : null
        return { id: stand.id, ...standView(stand), exhibitor }
      }),
    counts: {
      applications: applications.filter(({ status }) => status === "submitted").length,
      stands: stands.length,
      offered: countOf("offered"),
      confirmed: countOf("confirmed"),
      waiting: countOf("waiting"),
      withdrawn: countOf("withdrawn"),
    },
  }
}

/** Every fair as an institution, of a region or of all. */
export async function listSeries(container: MedusaContainer, region: string | null) {
  const rows = await fairService(container).listFairs(region ? { region_code: region } : {}, {
    take: null,
    order: { handle: "ASC" },
  })
  return rows.map(({ id, handle, region_code, names }) => ({
    ...{ id, handle, region_code },
    names: languageTexts(names),
  }))
}
