import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, getVariantAvailability, QueryContext } from "@medusajs/framework/utils"
import { readPriorities } from "@twiza/plugin-artisan-women/decision/read-priorities"
import { ApiError } from "../api/errors/api-error"
import { campaignTerms } from "../fairs/campaign-price"
import { NO_SHARES, readShareRates } from "../books/read-share-rates"
import type { Language } from "../languages/languages"
import { readPriorityFacts } from "../priority/read-facts"
import { MARKET } from "../workflows/market/market"
import { campaignView } from "../fairs/campaign-view"
import { productPage } from "./product-page"
import { PRODUCT_FIELDS, ProductRow } from "./product-row"
import { readCategoryLine } from "./read-category-line"
import { readProvince } from "./read-province"
import { readTranslations } from "./read-translations"
import { readVatPercent } from "./read-vat-percent"

type Asked = { handle: string; lang: Language; salesChannelIds: readonly string[] }

/** Every entity of a product whose texts may be translated. */
const translatedIds = ({ id, options, variants }: ProductRow): string[] => [
  id,
  ...options.flatMap((option) => [option.id, ...option.values.map((value) => value.id)]),
  ...variants.map((variant) => variant.id),
]

async function readRow(container: MedusaContainer, { handle, salesChannelIds }: Asked): Promise<ProductRow> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: PRODUCT_FIELDS,
    filters: { handle: [handle], status: "published" },
    context: { variants: { calculated_price: QueryContext({ currency_code: MARKET.currency_code }) } },
  })
  const product = data[0] ? ProductRow.parse(data[0]) : undefined
  const isSoldHere = product?.sales_channels.some(
    (channel) => channel && salesChannelIds.includes(channel.id),
  )
  if (!product || !isSoldHere || product.cooperative?.status !== "verified")
    throw ApiError.notFound("product")
  return product
}

/**
 * Everything a product's page shows. The number of queries does not grow with variants, options or pictures.
 *
 * @throws {ApiError} 404 `product_not_found`, the same for an unknown product, one that is not published or not sold in
 * this channel, and one whose cooperative may not sell.
 */
export async function readProductPage(container: MedusaContainer, asked: Asked) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const row = await readRow(container, asked)
  const [categories, translations, availability, vat_percent, province, priorities, campaigns] =
    await Promise.all([
      readCategoryLine(query, row.categories),
      readTranslations(query, translatedIds(row)),
      getVariantAvailability(query, {
        variant_ids: row.variants.map(({ id }) => id),
        sales_channel_id: asked.salesChannelIds[0] ?? "",
      }),
      readVatPercent(container, row),
      readProvince(container, row.id),
      readPriorities(query, [row.id], readPriorityFacts),
      campaignTerms(query, [row.id], new Date()),
    ])
  const [shares = NO_SHARES] = await readShareRates(container, [
    { cooperative_id: row.cooperative?.id ?? "", categories: categories.map(({ slug }) => slug) },
  ])
  const priority = priorities.get(row.id)
  return {
    ...productPage(row, { lang: asked.lang, categories, translations, availability, vat_percent, shares }),
    province,
    tier: priority?.tier ?? null,
    tier_reasons: priority?.reasons ?? [],
    campaign: campaignView(campaigns.get(row.id)?.[0]),
  }
}
