import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { phaseFactsOf } from "../fairs/edition-facts"
import { fairService } from "../fairs/fair-service"
import { phaseOf } from "../fairs/phase"
import { announcePhase, expireOffers } from "../workflows/fair"
import { reasonOf } from "../logging/reason-of"

/**
 * Moves fairs with the clock: offers nobody answered in time go to the next of the waiting list, and followers are told
 * of each phase that begins. Only what is to move is locked, and a fair that fails does not hold up the others.
 */
export default async function moveFairs(container: MedusaContainer): Promise<void> {
  const now = new Date()
  const editions = await fairService(container).listFairEditions(
    { status: ["call", "allocated", "closed", "cancelled"] },
    { relations: ["call"], take: null },
  )
  const open = await findOpenLists(
    container,
    editions.flatMap(({ id, status }) => (status === "allocated" ? [id] : [])),
  )
  for (const edition of editions) {
    const isNew = phaseOf(phaseFactsOf(edition, edition.call), now) !== edition.told_phase
    await attempt(container, edition.id, async () => {
      if (open.has(edition.id)) await expireOffers(container, edition.id, now)
      if (isNew) await announcePhase(container, edition.id, now)
    })
  }
}

/** The editions where somebody still has to answer, or waits. */
async function findOpenLists(container: MedusaContainer, edition_ids: string[]): Promise<Set<string>> {
  if (!edition_ids.length) return new Set()
  const rows = await fairService(container).listFairExhibitors(
    { edition_id: edition_ids, status: ["offered", "waiting"] },
    { select: ["id", "edition_id"], take: null },
  )
  return new Set(rows.map(({ edition_id }) => edition_id))
}

async function attempt(container: MedusaContainer, id: string, move: () => Promise<void>): Promise<void> {
  try {
    await move()
  } catch (error) {
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`Fair ${id} was not moved: ${reasonOf(error)}`)
  }
}

export const config = { name: "move-fairs", schedule: "* * * * *" }
