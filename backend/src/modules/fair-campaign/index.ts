import { Module } from "@medusajs/framework/utils"
import { FairCampaignModuleService } from "./service"

/** Key of the module in the container. */
export const FAIR_CAMPAIGN_MODULE = "fairCampaign"

export default Module(FAIR_CAMPAIGN_MODULE, { service: FairCampaignModuleService })
