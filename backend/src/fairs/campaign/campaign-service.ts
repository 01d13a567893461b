import type { MedusaContainer } from "@medusajs/framework/types"
import { FAIR_CAMPAIGN_MODULE } from "../../modules/fair-campaign"
import type { FairCampaignModuleService } from "../../modules/fair-campaign/service"

/** The module of fairs' campaigns. */
export const campaignService = (container: MedusaContainer) =>
  container.resolve<FairCampaignModuleService>(FAIR_CAMPAIGN_MODULE)
