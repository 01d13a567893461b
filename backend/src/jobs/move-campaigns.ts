import type { MedusaContainer } from "@medusajs/framework/types"
import { sweepUses } from "../workflows/fair/campaign/sweep-uses"
import { moveCampaigns } from "../workflows/fair/campaign/move-campaigns"
import { syncPromotions } from "../workflows/fair/campaign/sync-promotions"

/** Every minute: fairs' prices begin and end by the clock, and hold the goods of those who exhibit. */
export default async function moveCampaignsJob(container: MedusaContainer): Promise<void> {
  const now = new Date()
  await syncPromotions(container)
  await moveCampaigns(container, now)
  await sweepUses(container, now)
}

export const config = { name: "move-campaigns", schedule: "* * * * *" }
