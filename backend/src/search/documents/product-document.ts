import type { ProvinceDocument } from "@twiza/plugin-province/search/province-document"
import { categoryPath } from "../../catalogue/category-path"
import type { Translations } from "../../catalogue/read-translations"
import type { CampaignTerms } from "../../fairs/campaign-price"
import type { LanguageTexts } from "../../languages/language-text"
import { readOffer } from "./product-offer"
import type { ProductRow } from "./product-row"
import { categoryTexts, cooperativeTexts, placeTexts, productTexts } from "./product-texts"
import { marketDay, marketTurn } from "./market-turn"

const SERVICE = "service"

/** What is known of a product beside its own row. */
export type ProductSurroundings = {
  translations: Translations
  categoryNames: ReadonlyMap<string, LanguageTexts>
  place: ProvinceDocument | undefined
  tier: number | null
  /** Of the day of `at`, within the product's category. */
  round: number
  /** Handles of the fairs where its cooperative exhibits, running or to come. */
  fairs?: readonly string[] | undefined
  /** The fair's campaign that makes its price at `at`. */
  campaign?: CampaignTerms | undefined
  at: Date
}

function labelsOf({ metadata }: ProductRow) {
  const labels = metadata?.labels ?? []
  return { labels: [...new Set(labels.map(({ type }) => type))], label_names: labels.map(({ name }) => name) }
}

function makerOf({ cooperative }: ProductRow) {
  return {
    cooperative: cooperative?.handle ?? null,
    ...cooperativeTexts(cooperative?.name),
    women_members: cooperative?.women_members_count ?? null,
    closed_until: cooperative?.closed_until ?? null,
  }
}

/** The search document of a product, or undefined when the public cannot buy it: then it must not be found either. */
export function productDocument(row: ProductRow, surroundings: ProductSurroundings) {
  const { translations, categoryNames, place, tier, round, campaign, at } = surroundings
  const offer = readOffer(row, at)
  if (!offer) return undefined
  const path = categoryPath(row.categories)
  const [category = null, ...ancestors] = path
  const province = place?.province ?? null
  return {
    id: row.id,
    handle: row.handle,
    status: row.status,
    sales_channel_ids: (row.sales_channels ?? []).flatMap((channel) => (channel ? [channel.id] : [])),
    ...productTexts(row, translations),
    category,
    category_ancestors: ancestors,
    category_path: path,
    ...categoryTexts(path, categoryNames),
    province,
    region: place?.region ?? null,
    ...placeTexts(place),
    ...makerOf(row),
    ...labelsOf(row),
    ...offer,
    fairs: [...(surroundings.fairs ?? [])],
    campaign_percent: campaign?.percent ?? null,
    campaign_starts_at: campaign?.starts_at ?? null,
    campaign_ends_at: campaign?.ends_at ?? null,
    tier,
    turn: marketTurn(round, province, marketDay(at)),
    is_service: row.type?.value === SERVICE,
    thumbnail: row.thumbnail ?? null,
    created_at: row.created_at,
  }
}
