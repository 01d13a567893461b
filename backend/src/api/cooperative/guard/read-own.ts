import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ApiError } from "../../errors/api-error"
import type { CooperativeScope } from "./cooperative-scope"

/** By which field each entity belongs to a cooperative. An entity that is not here cannot be read by a cooperative. */
const OWNER_FIELD = {
  cooperative: "id",
  cooperative_member: "cooperative_id",
  cooperative_event: "cooperative_id",
  cooperative_document: "cooperative_id",
  cooperative_invitation: "cooperative_id",
  cooperative_order: "cooperative_id",
  product_cooperative: "cooperative_id",
  listing_picture: "cooperative_id",
  label_certificate: "cooperative_id",
  quote_request: "cooperative_id",
  payout_line: "cooperative_id",
  invoice: "cooperative_id",
  fair_application: "cooperative_id",
  fair_exhibitor: "cooperative_id",
  till_sale: "cooperative_id",
  till_count: "cooperative_id",
} as const

/** What a cooperative may read. */
export type OwnEntity = keyof typeof OWNER_FIELD

export type ReadOwn = {
  fields: string[]
  /** Further filters. One that is `undefined` would match every row, so it is refused. */
  filters?: Record<string, unknown>
  pagination?: { skip?: number; take?: number; order?: Record<string, "ASC" | "DESC"> }
}

function ownFilters(scope: CooperativeScope, entity: OwnEntity, filters: Record<string, unknown> = {}) {
  for (const [name, value] of Object.entries(filters)) {
    if (value === undefined) throw ApiError.invalid("invalid_filter", `The filter ${name} has no value.`)
  }
  // The owner comes last: no filter of a request can take its place.
  return { $and: [filters, { [OWNER_FIELD[entity]]: scope.cooperativeId }] }
}

/** Lists what the cooperative owns of `entity`, with the count of all pages. Nobody else's rows can be reached. */
export async function listOwn(
  scope: CooperativeScope,
  entity: OwnEntity,
  { fields, filters, pagination }: ReadOwn,
): Promise<{ rows: unknown[]; count: number }> {
  const query = scope.container.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity,
    fields,
    filters: ownFilters(scope, entity, filters),
    ...(pagination ? { pagination } : {}),
  })
  return { rows: data, count: metadata?.count ?? data.length }
}

/**
 * Reads one thing the cooperative owns.
 *
 * @throws {ApiError} 404 `<entity>_not_found`, the same for an unknown id and for somebody else's.
 */
export async function retrieveOwn(
  scope: CooperativeScope,
  entity: OwnEntity,
  id: string,
  fields: string[],
): Promise<unknown> {
  if (!id) throw ApiError.notFound(entity)
  const { rows } = await listOwn(scope, entity, { fields, filters: { id }, pagination: { take: 1, skip: 0 } })
  const [row] = rows
  if (!row) throw ApiError.notFound(entity)
  return row
}

/** @throws {ApiError} 404 `<entity>_not_found` unless the cooperative owns every one of `ids`. For batch routes. */
export async function assertOwns(
  scope: CooperativeScope,
  entity: OwnEntity,
  ids: readonly string[],
): Promise<void> {
  const wanted = [...new Set(ids)]
  if (!wanted.length) return
  const { rows } = await listOwn(scope, entity, { fields: ["id"], filters: { id: wanted } })
  if (rows.length !== wanted.length) throw ApiError.notFound(entity)
}
