import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { ListingState } from "../../../listing/listing-state"
import { ApiError } from "../../errors/api-error"
import type { CooperativeScope } from "./cooperative-scope"
import { listOwn } from "./read-own"

/** @throws {ApiError} 404 `product_not_found` unless the cooperative sells the product: somebody else's does not exist. */
export async function assertOwnsProduct(scope: CooperativeScope, productId: string): Promise<void> {
  if (!productId) throw ApiError.notFound("product")
  const { rows } = await listOwn(scope, "product_cooperative", {
    fields: ["product_id"],
    filters: { product_id: productId },
  })
  if (!rows.length) throw ApiError.notFound("product")
}

type Asked = { status?: ListingState | undefined; q?: string | undefined; skip: number; take: number }

/** How each state is told apart in the database. */
const STATE_CONDITIONS: Record<ListingState, string> = {
  published: "p.status = 'published'",
  in_review: "p.status = 'proposed'",
  refused: "p.status = 'rejected'",
  paused: "p.status = 'draft' and coalesce(s.is_paused, false)",
  draft: "p.status = 'draft' and not coalesce(s.is_paused, false)",
}

const Page = z.object({ rows: z.array(z.object({ id: z.string(), total: z.coerce.number() })) })

/** One statement across modules, which Query cannot search: titles in every language, and SKUs. */
const statement = (state: string, search: string) => `
select p.id, count(*) over () as total
from product p
join product_product_cooperative_cooperative l
  on l.product_id = p.id and l.cooperative_id = :owner and l.deleted_at is null
left join listing s on s.product_id = p.id and s.deleted_at is null
where p.deleted_at is null and (${state}) and (${search})
order by p.updated_at desc, p.id
limit :take offset :skip`

const SEARCH = `p.title ilike :pattern
  or exists (select 1 from product_variant v
    where v.product_id = p.id and v.deleted_at is null and v.sku ilike :pattern)
  or exists (select 1 from translation t
    where t.reference_id = p.id and t.deleted_at is null and t.translations ->> 'title' ilike :pattern)`

/** The ids of the cooperative's own products, those changed last first, and how many there are on all pages. */
export async function listOwnProductIds(
  scope: CooperativeScope,
  { status, q, skip, take }: Asked,
): Promise<{ ids: string[]; count: number }> {
  const database = scope.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const sql = statement(status ? STATE_CONDITIONS[status] : "true", q ? SEARCH : "true")
  const pattern = `%${(q ?? "").replace(/[\\%_]/g, "\\$&")}%`
  const bindings = { owner: scope.cooperativeId, take, skip, ...(q ? { pattern } : {}) }
  const { rows } = Page.parse(await database.raw(sql, bindings))
  return { ids: rows.map(({ id }) => id), count: rows[0]?.total ?? 0 }
}

/** More products than any cooperative has; a sheet holds no more. */
const ALL = 10_000

/** The ids of everything the cooperative sells or ever listed. */
export async function listAllOwnProductIds(scope: CooperativeScope): Promise<string[]> {
  return (await listOwnProductIds(scope, { skip: 0, take: ALL })).ids
}
