import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { GraphQuery } from "@twiza/plugin-province/options"
import { BEARERS, type Bearer } from "../modules/fair-campaign/bearers"

/** What a fair takes off a product's price: whole percent, from `starts_at` until `ends_at`, excluded. */
export type CampaignTerms = {
  edition_id: string
  edition_handle: string
  fair_promotion_id: string
  promotion_id: string
  percent: number
  starts_at: Date
  ends_at: Date
  borne_by: Bearer
}

const promotionRows = z.array(
  z.object({
    id: z.string(),
    edition_id: z.string(),
    promotion_id: z.string(),
    percent: z.number(),
    starts_at: z.coerce.date(),
    ends_at: z.coerce.date(),
    borne_by: z.enum(BEARERS),
    product_ids: z.array(z.string()),
  }),
)
const editionRows = z.array(z.object({ id: z.string(), handle: z.string() }))

const PROMOTION_ENTITY: string = "fair_promotion"
const EDITION_ENTITY: string = "fair_edition"

/** A price at a fair: so many percent less, rounded to the centime. Both in dirhams. */
export function campaignPrice(price: number, { percent }: Pick<CampaignTerms, "percent">): number {
  return Math.round((Math.round(price * 100) * (100 - percent)) / 100) / 100
}

/** Whether the price is the fair's at this moment. */
export function isRunning({ starts_at, ends_at }: Pick<CampaignTerms, "starts_at" | "ends_at">, at: Date) {
  return starts_at <= at && at < ends_at
}

/** The campaign that makes each product's price at `now`, by product id; products at their usual price are not in it. */
export async function readCampaignPrices(
  container: MedusaContainer,
  productIds: readonly string[],
  now: Date,
): Promise<Map<string, CampaignTerms>> {
  return campaignPrices(container.resolve(ContainerRegistrationKeys.QUERY), productIds, now)
}

/** `readCampaignPrices` for who has only Query. */
export async function campaignPrices(query: GraphQuery, productIds: readonly string[], now: Date) {
  const terms = await campaignTerms(query, productIds, now)
  return new Map(
    [...terms].flatMap(([id, all]) => {
      const running = all.find((one) => isRunning(one, now))
      return running ? [[id, running] as const] : []
    }),
  )
}

/**
 * The campaigns of each product that run at `now` or are still to begin, earliest first: for who must know tomorrow's
 * prices without asking again, as a till without signal does.
 */
export async function campaignTerms(
  query: GraphQuery,
  productIds: readonly string[],
  now: Date,
): Promise<Map<string, CampaignTerms[]>> {
  if (!productIds.length) return new Map()
  const { data } = await query.graph({
    entity: PROMOTION_ENTITY,
    fields: Object.keys(promotionRows.element.shape),
    filters: {
      status: ["planned", "running"],
      ends_at: { $gt: now },
      product_ids: { $overlap: [...productIds] },
    },
  })
  const promotions = promotionRows.parse(data).sort((a, b) => a.starts_at.getTime() - b.starts_at.getTime())
  const handles = await readHandles(
    query,
    promotions.map(({ edition_id }) => edition_id),
  )
  const wanted = new Set(productIds)
  const terms = new Map<string, CampaignTerms[]>()
  for (const { id: fair_promotion_id, product_ids, ...rest } of promotions) {
    const one = { ...rest, fair_promotion_id, edition_handle: handles.get(rest.edition_id) ?? "" }
    for (const id of product_ids) if (wanted.has(id)) terms.set(id, [...(terms.get(id) ?? []), one])
  }
  return terms
}

async function readHandles(query: GraphQuery, ids: readonly string[]): Promise<Map<string, string>> {
  if (!ids.length) return new Map()
  const { data } = await query.graph({
    entity: EDITION_ENTITY,
    fields: ["id", "handle"],
    filters: { id: [...new Set(ids)] },
  })
  return new Map(editionRows.parse(data).map(({ id, handle }) => [id, handle]))
}
