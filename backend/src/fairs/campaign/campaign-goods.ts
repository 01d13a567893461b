import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { readCategories } from "../../books/read-categories"
import type { FairPromotionRow } from "./promotion-row"
import { campaignService } from "./campaign-service"
import { fairService } from "../fair-service"

type Narrowed = Pick<FairPromotionRow, "edition_id" | "categories" | "cooperative_ids">

const productRows = z.array(z.object({ product_id: z.string() }))
const PRODUCT_LINK: string = "product_cooperative"

/** The goods of an edition's confirmed exhibitors that a promotion's terms hold, in a steady order. */
export async function readCampaignGoods(container: MedusaContainer, terms: Narrowed): Promise<string[]> {
  const { edition_id, categories, cooperative_ids } = terms
  const exhibitors = await fairService(container).listFairExhibitors(
    { edition_id, status: "confirmed" },
    { select: ["cooperative_id"], take: null },
  )
  const owners = exhibitors
    .map(({ cooperative_id }) => cooperative_id)
    .filter((id) => !cooperative_ids.length || cooperative_ids.includes(id))
  const ids = await readProductsOf(container, owners)
  if (!categories.length) return ids
  const paths = await readCategories(container, ids)
  return ids.filter((id) => paths.get(id)?.some((handle) => categories.includes(handle)))
}

/** The products of these cooperatives. */
export async function readProductsOf(container: MedusaContainer, cooperativeIds: readonly string[]) {
  if (!cooperativeIds.length) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: PRODUCT_LINK,
    fields: ["product_id"],
    filters: { cooperative_id: [...cooperativeIds] },
  })
  return productRows
    .parse(data)
    .map(({ product_id }) => product_id)
    .sort()
}

/**
 * Goods that other promotions hold while this one would: a price is made by one fair at a time, and whichever was
 * written first keeps them.
 */
export async function readTakenGoods(
  container: MedusaContainer,
  { starts_at, ends_at }: Pick<FairPromotionRow, "starts_at" | "ends_at">,
  before: { id: string; created_at: Date } | null = null,
): Promise<Set<string>> {
  const others = await campaignService(container).listFairPromotions(
    {
      ...{ status: ["planned", "running"], starts_at: { $lt: ends_at }, ends_at: { $gt: starts_at } },
      ...(before ? { id: { $ne: before.id }, created_at: { $lte: before.created_at } } : {}),
    },
    { select: ["product_ids"], take: null },
  )
  return new Set(others.flatMap(({ product_ids }) => product_ids))
}
