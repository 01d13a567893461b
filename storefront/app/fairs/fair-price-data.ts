import type { Language } from "~/i18n/languages"
import { type Campaign, campaignPrice, isRunning } from "./campaign"
import { formatUntil } from "./fair-days"

/** What something costs at a fair just now, in dirhams; `until` is the last day of it, in words. */
export type FairPrice = { dirhams: number; percent: number; until: string }

/** The price of a fair on a price in dirhams; null before it starts and once it is over. */
export const fairPriceOf = (
  dirhams: number | null | undefined,
  campaign: Campaign | undefined,
  language: Language,
): FairPrice | null => {
  if (typeof dirhams !== "number" || !campaign || !isRunning(campaign, Date.now())) return null
  return {
    dirhams: campaignPrice(dirhams, campaign),
    percent: campaign.percent,
    until: formatUntil(campaign.endsAt, language),
  }
}
