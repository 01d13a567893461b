import type { MedusaContainer } from "@medusajs/framework/types"
import { DateTime } from "luxon"
import { randomUUID } from "node:crypto"
import { FAIR_CAMPAIGN_MODULE } from "../../src/modules/fair-campaign"
import type { FairCampaignModuleService } from "../../src/modules/fair-campaign/service"
import { fairService } from "../../src/fairs/fair-service"
import { buildExhibitor, buildFairEdition } from "./fair"

/** One id of each thing a fair has, under the name its routes give it. */
export type FairBelongings = {
  id: string
  fair_id: string
  exhibitor_id: string
  stand_id: string
  allocation_id: string
  promotion_id: string
}

/** Builds a fair of a region with one of each thing a fair has. */
export async function buildWholeFair(
  container: MedusaContainer,
  handle: string,
  { region, province, cooperative_id }: { region: string; province: string; cooperative_id: string },
): Promise<FairBelongings> {
  const service = fairService(container)
  const id = await buildFairEdition(container, handle, { opens_in_days: 20, region, province })
  const exhibitor_id = await buildExhibitor(container, id, cooperative_id, "A1")
  const [exhibitor] = await service.listFairExhibitors({ id: exhibitor_id })
  const [edition] = await service.listFairEditions({ id })
  const now = new Date()
  // As the jobs would leave it, so that they change nothing meanwhile.
  await service.updateFairEditions({ id, told_phase: "allocated" })
  await service.createFairCalls({ edition_id: id, texts: { fr: "Appel" }, deadline: now, published_at: now })
  const allocation = await service.createFairAllocations({
    ...{ edition_id: id, number: 1, rule_version: "1", seed: handle, input: {}, result: {} },
    ...{ proposed_by: "user_1", proposed_at: now },
  })
  const campaign = container.resolve<FairCampaignModuleService>(FAIR_CAMPAIGN_MODULE)
  const promotion = await campaign.createFairPromotions({
    ...{ edition_id: id, promotion_id: randomUUID(), campaign_id: randomUUID(), percent: 10 },
    ...{ borne_by: "network" as const, created_by: "user_1", status: "ended" as const },
    starts_at: now,
    ends_at: DateTime.fromJSDate(now).plus({ days: 30 }).toJSDate(),
  })
  return {
    ...{ id, fair_id: edition?.fair_id ?? "", exhibitor_id, stand_id: exhibitor?.stand_id ?? "" },
    ...{ allocation_id: allocation.id, promotion_id: promotion.id },
  }
}
