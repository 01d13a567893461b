import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { readProductProvinces } from "@twiza/plugin-province/origin/read-product-provinces"
import { ApiError } from "../api/errors/api-error"
import { readTranslations } from "../catalogue/read-translations"
import { readVatPercent } from "../catalogue/read-vat-percent"
import { readSellerProvinces } from "../origin/read-seller-provinces"
import { readFacts, readLabels, readPhotos, UNWRITTEN } from "./listing-extras"
import { LISTING_CONTEXT, LISTING_FIELDS, ListingRow } from "./listing-row"
import { toListingDetail, toListingLine, type ListingDetail } from "./listing-view"

/** The rows of these products in the order of `ids`; ids of products that are gone give none. */
export async function readListingRows(container: MedusaContainer, ids: string[]): Promise<ListingRow[]> {
  if (!ids.length) return []
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: LISTING_FIELDS,
    filters: { id: ids },
    context: LISTING_CONTEXT,
  })
  const rows = new Map(
    z
      .array(ListingRow)
      .parse(data)
      .map((row) => [row.id, row]),
  )
  return ids.flatMap((id) => rows.get(id) ?? [])
}

/** These products as lines of a cooperative's goods. The number of queries does not grow with them. */
export async function readListingLines(container: MedusaContainer, ids: string[]) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [rows, translations, facts, photos] = await Promise.all([
    readListingRows(container, ids),
    readTranslations(query, ids),
    readFacts(container, ids),
    readPhotos(container, ids),
  ])
  return rows.map((row) =>
    toListingLine(row, {
      translations,
      facts: facts.get(row.id) ?? UNWRITTEN,
      photos: photos.get(row.id) ?? [],
    }),
  )
}

/** @throws {ApiError} 404 `product_not_found` for one that is gone. Whether it is the asker's is the guard's question. */
export async function readListingRow(container: MedusaContainer, id: string): Promise<ListingRow> {
  const [row] = await readListingRows(container, [id])
  if (!row) throw ApiError.notFound("product")
  return row
}

/**
 * One listing with all a member may see of it.
 *
 * @throws {ApiError} 404 `product_not_found`
 */
export async function readListing(container: MedusaContainer, id: string): Promise<ListingDetail> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const row = await readListingRow(container, id)
  const [translations, facts, photos, labels, origins, vat_rate] = await Promise.all([
    readTranslations(query, [id]),
    readFacts(container, [id]),
    readPhotos(container, [id]),
    readLabels(container, id),
    readProductProvinces(query, [id], readSellerProvinces),
    readVatPercent(container, row),
  ])
  return toListingDetail(row, {
    translations,
    facts: facts.get(id) ?? UNWRITTEN,
    photos: photos.get(id) ?? [],
    labels,
    origin: origins.get(id) ?? { province_id: null, awaiting: null, state: "inherited" },
    vat_rate,
  })
}
