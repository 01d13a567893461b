import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../api/errors/api-error"
import { type Call, callView, type Edition, editionCard, editionDetail } from "./edition-view"
import { fairService } from "./fair-service"
import { PUBLIC_STATUSES } from "./phase"
import { countExhibitors, readPublicExhibitors } from "./public-exhibitors"
import { readEditionCampaigns } from "./read-edition-campaigns"
import { standView } from "./stand-view"

const isPublic = { status: [...PUBLIC_STATUSES] }

type Row = Edition & { call?: Call | null }

async function cardsOf(container: MedusaContainer, rows: readonly Row[], now: Date) {
  const ids = rows.map(({ id }) => id)
  const [counts, campaigns] = await Promise.all([
    countExhibitors(container, ids),
    readEditionCampaigns(container, ids, now),
  ])
  return rows.map((row) => ({
    ...editionCard(row, row.call, now),
    exhibitor_count: counts.get(row.id) ?? 0,
    campaign: campaigns.get(row.id) ?? null,
  }))
}

/**
 * Every edition that is public: those that are open, those to come, the nearest first, and the archive, the latest first.
 * One that was called off is announced as such until the days it was meant for are over.
 */
export async function listPublicEditions(container: MedusaContainer, now: Date) {
  const rows = await fairService(container).listFairEditions(isPublic, {
    relations: ["call"],
    take: null,
    order: { opens_on: "ASC", id: "ASC" },
  })
  const cards = await cardsOf(container, rows, now)
  const isPast = ({ phase, closes_at }: (typeof cards)[number]) =>
    phase === "over" || phase === "closed" || closes_at <= now
  return {
    open: cards.filter(({ phase }) => phase === "open"),
    coming: cards.filter((card) => card.phase !== "open" && !isPast(card)),
    past: cards.filter((card) => isPast(card) && card.phase !== "cancelled").reverse(),
  }
}

/**
 * A public edition with its plan, who stands where, and the other editions of its fair.
 *
 * @throws {ApiError} 404 `fair_not_found`
 */
export async function readPublicEdition(container: MedusaContainer, handle: string, now: Date) {
  if (!handle) throw ApiError.notFound("fair")
  const service = fairService(container)
  const [row] = await service.listFairEditions(
    { ...isPublic, handle },
    { relations: ["call", "stands"], take: 1 },
  )
  if (!row) throw ApiError.notFound("fair")
  const { stands, call, ...edition } = row
  const [[card], exhibitors, others] = await Promise.all([
    cardsOf(container, [{ ...edition, call: call ?? null }], now),
    readPublicExhibitors(container, edition.id),
    service.listFairEditions(
      { ...isPublic, fair_id: edition.fair_id },
      { select: ["handle", "year"], take: null, order: { opens_on: "DESC" } },
    ),
  ])
  const holderOf = new Map(exhibitors.map(({ stand_id, view }) => [stand_id, view.handle]))
  const seen = call?.published_at ? callView(edition, call, now) : null
  return {
    ...card,
    ...editionDetail(edition, now),
    stands: [...stands]
      .sort((a, b) => a.position - b.position)
      .map((stand) => ({ ...standView(stand), cooperative: holderOf.get(stand.id) ?? null })),
    exhibitors: exhibitors.map(({ view }) => view),
    call: seen && { texts: seen.texts, deadline: seen.deadline, is_open: seen.is_open },
    editions: others.filter((one) => one.handle !== handle).map(({ handle, year }) => ({ handle, year })),
  }
}
