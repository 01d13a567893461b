import type { CampaignTerms } from "./campaign-price"

/** A campaign as shoppers are told of it; it may be still to come. */
export function campaignView(terms: CampaignTerms | undefined) {
  if (!terms) return null
  const { edition_handle, percent, starts_at, ends_at } = terms
  return { edition_handle, percent, starts_at, ends_at }
}
