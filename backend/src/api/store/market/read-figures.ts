import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const Figures = z.object({
  cooperatives: z.coerce.number(),
  products: z.coerce.number(),
  provinces: z.coerce.number(),
  women_cooperatives: z.coerce.number(),
  has_demo: z.boolean(),
})

/**
 * One statement across modules, which Query cannot count. A women's cooperative is one where women are at least half of
 * the members.
 */
const FIGURES = `
with selling as (
  select * from cooperative where status = 'verified' and deleted_at is null
)
select
  (select count(*) from selling) as cooperatives,
  (select count(distinct province_id) from selling) as provinces,
  (select count(*) from selling where women_members_count * 2 >= members_count) as women_cooperatives,
  (select coalesce(bool_or(is_demo), false) from selling) as has_demo,
  (
    select count(*) from product p
    join product_product_cooperative_cooperative link on link.product_id = p.id and link.deleted_at is null
    join selling on selling.id = link.cooperative_id
    where p.status = 'published' and p.deleted_at is null
  ) as products`

/** How large the market is: verified cooperatives, their provinces and what they publish. */
export async function readFigures(container: MedusaContainer): Promise<z.infer<typeof Figures>> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: unknown[] } = await database.raw(FIGURES)
  return Figures.parse(rows[0])
}
