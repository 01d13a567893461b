import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { fairService } from "../fairs/fair-service"
import { announcePhase, expireOffers } from "../workflows/fair"

/**
 * Moves fairs with the clock: offers nobody answered in time go to the next of the waiting list, and followers are told
 * of each phase that begins. A fair that fails does not hold up the others.
 */
export default async function moveFairs(container: MedusaContainer): Promise<void> {
  const now = new Date()
  const editions = await fairService(container).listFairEditions(
    { status: ["call", "allocated", "closed", "cancelled"] },
    { select: ["id", "status", "told_phase"], take: null },
  )
  for (const { id, status, told_phase } of editions) {
    if (told_phase === status && (status === "closed" || status === "cancelled")) continue
    try {
      if (status === "allocated") await expireOffers(container, id, now)
      await announcePhase(container, id, now)
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`Fair ${id} was not moved: ${message}`)
    }
  }
}

export const config = { name: "move-fairs", schedule: "* * * * *" }
