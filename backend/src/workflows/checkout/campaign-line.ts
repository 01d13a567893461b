import { type CampaignTerms, campaignPrice } from "../../fairs/campaign-price"
import type { CheckoutItem } from "./checkout-cart"

/** The campaigns that run now, by product id. */
export type Campaigns = ReadonlyMap<string, CampaignTerms>

/**
 * What a fair's campaign makes of a line's price, as its shopper reads it: what a unit costs now, what it cost before,
 * and until when. Nothing for a line at its usual price.
 */
export function campaignLine({ product_id, unit_price, adjustments }: CheckoutItem, campaigns: Campaigns) {
  const terms = campaigns.get(product_id ?? "")
  if (!terms || !adjustments?.some(({ promotion_id }) => promotion_id === terms.promotion_id)) return {}
  const { edition_handle, percent, ends_at } = terms
  return {
    unit_price: campaignPrice(unit_price, terms),
    list_unit_price: unit_price,
    campaign: { edition_handle, percent, ends_at },
  }
}
