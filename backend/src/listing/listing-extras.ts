import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_MODULE } from "../modules/listing"
import type { LabelStatus } from "../modules/listing/models/listing-label"
import type { PhotoStatus } from "../modules/listing/models/listing-picture"
import type { ListingModuleService } from "../modules/listing/service"

/** What a listing row says of a product; the defaults stand for a product nobody but the importer ever wrote. */
export type ListingFacts = {
  version: number
  is_paused: boolean
  low_stock_threshold: number
  area_served: string[]
  review_note: string | null
}

export type PhotoRow = {
  id: string
  product_id: string | null
  rank: number
  status: PhotoStatus
  refusal_code: string | null
  variants: unknown
}

export type LabelRow = {
  id: string
  product_id: string
  code: string
  certificate_id: string | null
  status: LabelStatus
  reason: string | null
}

export const UNWRITTEN: ListingFacts = {
  version: 1,
  is_paused: false,
  low_stock_threshold: 3,
  area_served: [],
  review_note: null,
}

/** The module that keeps what listings are beside Medusa's products. */
export function listingService(container: MedusaContainer): ListingModuleService {
  return container.resolve<ListingModuleService>(LISTING_MODULE)
}

/** The listing rows of these products, by product, in one query. */
export async function readFacts(
  container: MedusaContainer,
  productIds: string[],
): Promise<Map<string, ListingFacts>> {
  if (!productIds.length) return new Map()
  const rows = await listingService(container).listListings({ product_id: productIds }, { take: null })
  return new Map(rows.map((row) => [row.product_id, row]))
}

/** The photographs of these products in their order, by product, in one query. */
export async function readPhotos(
  container: MedusaContainer,
  productIds: string[],
): Promise<Map<string, PhotoRow[]>> {
  const found = new Map<string, PhotoRow[]>()
  if (!productIds.length) return found
  const rows = await listingService(container).listListingPictures(
    { product_id: productIds },
    { take: null, order: { rank: "ASC", id: "ASC" } },
  )
  for (const row of rows) {
    if (row.product_id) found.set(row.product_id, [...(found.get(row.product_id) ?? []), row])
  }
  return found
}

/** The labels claimed for a product. */
export async function readLabels(container: MedusaContainer, productId: string): Promise<LabelRow[]> {
  return await listingService(container).listListingLabels(
    { product_id: productId },
    { take: null, order: { code: "ASC" } },
  )
}
