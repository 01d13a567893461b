import type { MedusaContainer } from "@medusajs/framework/types"
import type { Bearer } from "../../modules/fair-campaign/bearers"
import { FAIR_CAMPAIGN_MODULE } from "../../modules/fair-campaign"
import type { FairCampaignModuleService } from "../../modules/fair-campaign/service"
import { findMarketChannel } from "../campaign/market-channel"
import { daysOfEdition } from "../edition-facts"
import { fairDays } from "../fair-days"
import { fairService } from "../fair-service"
import type { FairFacts } from "./attribute-part"

/** A fair's promotion, as a sale remembers it. */
export type SoldPromotion = { id: string; edition_id: string; borne_by: Bearer }

/** The fairs' promotions among the market's, by the market's promotion id. */
export async function readSoldPromotions(
  container: MedusaContainer,
  promotionIds: readonly string[],
): Promise<Map<string, SoldPromotion>> {
  const ids = [...new Set(promotionIds)]
  if (!ids.length) return new Map()
  const service = container.resolve<FairCampaignModuleService>(FAIR_CAMPAIGN_MODULE)
  const rows = await service.listFairPromotions({ promotion_id: ids }, { take: null })
  return new Map(
    rows.map(({ promotion_id, id, edition_id, borne_by }) => [promotion_id, { id, edition_id, borne_by }]),
  )
}

/** What attribution must know of an edition; none of one that is not there, was cancelled, or whose report is made. */
export async function readFairFacts(
  container: MedusaContainer,
  editionId: string,
): Promise<Map<string, FairFacts>> {
  const fairs = fairService(container)
  const [edition] = await fairs.listFairEditions({ id: editionId }, { take: 1 })
  if (!edition || edition.status === "cancelled" || edition.status === "closed") return new Map()
  const exhibitors = await fairs.listFairExhibitors(
    { edition_id: editionId, status: "confirmed" },
    { select: ["cooperative_id"], take: null },
  )
  const campaigns = await container
    .resolve<FairCampaignModuleService>(FAIR_CAMPAIGN_MODULE)
    .listFairPromotions({ edition_id: editionId }, { select: ["starts_at", "ends_at"], take: null })
  const periods = campaigns.map(({ starts_at, ends_at }) => ({ starts: starts_at, ends: ends_at }))
  return new Map([
    [
      editionId,
      {
        exhibitors: new Set(exhibitors.map(({ cooperative_id }) => cooperative_id)),
        periods: [fairDays(daysOfEdition(edition)), ...periods],
      },
    ],
  ])
}

/** Whether an order was made at a till: elsewhere than in the market's own channel. */
export async function isTillChannel(container: MedusaContainer, channelId: string | null): Promise<boolean> {
  return channelId !== null && channelId !== (await findMarketChannel(container))
}
