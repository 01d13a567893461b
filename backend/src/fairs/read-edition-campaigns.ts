import type { MedusaContainer } from "@medusajs/framework/types"
import { campaignService } from "./campaign/campaign-service"

/** What an edition takes off prices, in short: the most, from the first beginning to the last end. */
export type EditionCampaign = { percent: number; starts_at: Date; ends_at: Date }

/** The campaign of each edition that runs or is to come, by edition; those whose campaign is over are not in it. */
export async function readEditionCampaigns(
  container: MedusaContainer,
  edition_ids: readonly string[],
  now: Date,
): Promise<Map<string, EditionCampaign>> {
  if (!edition_ids.length) return new Map()
  const promotions = await campaignService(container).listFairPromotions(
    { edition_id: [...edition_ids], status: ["planned", "running"], ends_at: { $gt: now } },
    { select: ["edition_id", "percent", "starts_at", "ends_at"], take: null },
  )
  const campaigns = new Map<string, EditionCampaign>()
  for (const { edition_id, percent, starts_at, ends_at } of promotions) {
    const before = campaigns.get(edition_id) ?? { percent, starts_at, ends_at }
    campaigns.set(edition_id, {
      percent: Math.max(before.percent, percent),
      starts_at: before.starts_at < starts_at ? before.starts_at : starts_at,
      ends_at: before.ends_at > ends_at ? before.ends_at : ends_at,
    })
  }
  return campaigns
}
