import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type CooperativeScope, listAllOwnProductIds } from "../../api/cooperative/guard"
import { readTranslations, textsOf } from "../../catalogue/read-translations"
import { readPhotos } from "../../listing/listing-extras"
import type { ListingRow, ListingVariantRow } from "../../listing/listing-row"
import { toPhoto } from "../../listing/listing-view"
import { readListingRows } from "../../listing/read-listings"
import { stockOfVariant, unitsLeft } from "../../listing/variant-stock"
import { campaignPrice, type CampaignTerms, campaignTerms } from "../campaign-price"

/** What the cooperative has to sell now: its published goods, with their names in every language. */
export async function readOwnGoods(scope: CooperativeScope) {
  const { container } = scope
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const rows = (await readListingRows(container, await listAllOwnProductIds(scope))).filter(
    ({ status }) => status === "published",
  )
  const ids = rows.map(({ id }) => id)
  const [translations, photos] = await Promise.all([readTranslations(query, ids), readPhotos(container, ids)])
  return rows.map((row) => {
    const ready = photos.get(row.id)?.find(({ status }) => status === "ready")
    return {
      row,
      titles: textsOf(translations, row.id, "title", row.title),
      image: (ready ? toPhoto(ready).src : null) ?? row.thumbnail,
    }
  })
}

/** The campaigns of one edition that run or are to come, by product. */
export async function readTermsOfEdition(
  { container }: CooperativeScope,
  rows: readonly ListingRow[],
  editionId: string,
  now: Date,
): Promise<Map<string, CampaignTerms[]>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const all = await campaignTerms(
    query,
    rows.map(({ id }) => id),
    now,
  )
  return new Map(
    [...all].map(([id, terms]) => [id, terms.filter(({ edition_id }) => edition_id === editionId)]),
  )
}

/** What one of a size costs without a campaign, in dirhams; null for what has no price of its own. */
export function listPriceOf({ calculated_price }: ListingVariantRow): number | null {
  return calculated_price?.calculated_amount ?? null
}

/** A size as the till shows it: its price, and what each campaign makes of it, in dirhams. */
export function toTillVariant(variant: ListingVariantRow, terms: readonly CampaignTerms[]) {
  const price = listPriceOf(variant)
  const stock = stockOfVariant(variant)
  return {
    id: variant.id,
    label: variant.title ?? "",
    price_mad: price,
    campaigns:
      price === null
        ? []
        : terms.map((term) => ({
            price_mad: campaignPrice(price, term),
            percent: term.percent,
            starts_at: term.starts_at.toISOString(),
            ends_at: term.ends_at.toISOString(),
          })),
    stock: stock ? unitsLeft(stock) : null,
  }
}
