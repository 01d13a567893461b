import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { readPeople } from "../review/view/read-people"
import { reasonsOf } from "./exhibitor-facts"
import { fairService } from "./fair-service"
import { readFairCooperatives } from "./read-cooperatives"
import { standView } from "./stand-view"

const needs = z
  .object({ electricity: z.boolean().catch(false), lodging: z.boolean().catch(false) })
  .catch({ electricity: false, lodging: false })

/** What an application says its cooperative needs at the fair. */
export const needsOf = (stored: unknown) => needs.parse(stored)

const unknownCooperative = (id: string) => ({ id, handle: "", name: {}, province: null, region: null })

/** Every application to an edition, in the order they came. */
export async function listApplications(container: MedusaContainer, edition_id: string) {
  const rows = await fairService(container).listFairApplications(
    { edition_id },
    { take: null, order: { submitted_at: "ASC", id: "ASC" } },
  )
  const ids = rows.map(({ cooperative_id }) => cooperative_id)
  const cooperatives = await readFairCooperatives(container, ids)
  return rows.map((row) => ({
    id: row.id,
    cooperative: cooperatives.get(row.cooperative_id) ?? unknownCooperative(row.cooperative_id),
    status: row.status,
    categories: row.categories,
    presentation: row.presentation,
    people: row.people,
    needs: needsOf(row.needs),
    submitted_at: row.submitted_at,
    withdrawn_at: row.withdrawn_at,
  }))
}

/** Every exhibitor of an edition by rank, with its stand and the reasons of its rank. */
export async function listExhibitors(container: MedusaContainer, edition_id: string) {
  const service = fairService(container)
  const [rows, stands] = await Promise.all([
    service.listFairExhibitors({ edition_id }, { take: null, order: { rank: "ASC", id: "ASC" } }),
    service.listFairStands({ edition_id }, { take: null }),
  ])
  const ids = rows.map(({ cooperative_id }) => cooperative_id)
  const cooperatives = await readFairCooperatives(container, ids)
  const standOf = new Map(stands.map((stand) => [stand.id, { id: stand.id, ...standView(stand) }]))
  return rows.map((row) => ({
    id: row.id,
    cooperative: cooperatives.get(row.cooperative_id) ?? unknownCooperative(row.cooperative_id),
    rank: row.rank,
    reasons: reasonsOf(row.reasons),
    status: row.status,
    stand: standOf.get(row.stand_id ?? "") ?? null,
    offered_at: row.offered_at,
    answer_by: row.answer_by,
    confirmed_at: row.confirmed_at,
    withdrawn_at: row.withdrawn_at,
    withdraw_reason: row.withdraw_reason,
    was_present: row.was_present,
  }))
}

/** What was written to the exhibitors of an edition, the latest first. */
export async function listMessages(container: MedusaContainer, edition_id: string) {
  const rows = await fairService(container).listFairMessages(
    { edition_id },
    { take: null, order: { sent_at: "DESC" } },
  )
  const personOf = await readPeople(
    container,
    rows.map(({ sent_by }) => sent_by),
  )
  return rows.map(({ id, subject, body, cooperative_ids, sent_by, sent_at }) => ({
    ...{ id, subject, body, cooperative_ids, sent_at },
    sent_by: { id: sent_by, ...personOf(sent_by) },
  }))
}

/** The history of an edition, the latest first. */
export async function listHistory(container: MedusaContainer, edition_id: string) {
  const rows = await fairService(container).listFairEvents(
    { edition_id },
    { take: 1000, order: { at: "DESC", id: "DESC" } },
  )
  const [personOf, cooperatives] = await Promise.all([
    readPeople(
      container,
      rows.map(({ actor_id }) => actor_id),
    ),
    readFairCooperatives(
      container,
      rows.flatMap(({ cooperative_id }) => cooperative_id ?? []),
    ),
  ])
  return rows.map((row) => {
    const cooperative = cooperatives.get(row.cooperative_id ?? "")
    return {
      id: row.id,
      kind: row.kind,
      cooperative: cooperative ? { id: cooperative.id, name: cooperative.name } : null,
      actor_type: row.actor_type,
      actor: row.actor_id ? { id: row.actor_id, ...personOf(row.actor_id) } : null,
      reason: row.reason,
      facts: row.facts,
      at: row.at,
    }
  })
}
