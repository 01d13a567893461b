import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { ReadCoverage } from "@twiza/plugin-province/options"

const Figures = z.object({
  rows: z.array(
    z.object({ province_id: z.string(), products: z.coerce.number(), sellers: z.coerce.number() }),
  ),
})

/**
 * Published products of verified cooperatives, and those cooperatives, by province. One statement, so that the figure
 * costs the same query whatever the catalogue: it reads across modules, which Query cannot count. The case mirrors
 * `provinceOfProduct`: an approved origin counts, a declared one while the cooperative still declares that province.
 */
const COVERAGE = `
with shown as (
  select c.id as cooperative_id, c.province_id as home,
    case
      when o.status = 'approved' then o.province_id
      when o.status = 'declared' and o.province_id = any(c.further_province_ids) then o.province_id
      else c.province_id
    end as province_id
  from product p
  join product_product_cooperative_cooperative link on link.product_id = p.id and link.deleted_at is null
  join cooperative c on c.id = link.cooperative_id and c.deleted_at is null and c.status = 'verified'
  left join product_origin o on o.product_id = p.id and o.deleted_at is null
  where p.status = 'published' and p.deleted_at is null
), products as (
  select province_id, count(*) as n from shown group by province_id
), sellers as (
  select province_id, count(*) as n from cooperative
  where status = 'verified' and deleted_at is null group by province_id
)
select coalesce(products.province_id, sellers.province_id) as province_id,
  coalesce(products.n, 0) as products, coalesce(sellers.n, 0) as sellers
from products full join sellers on sellers.province_id = products.province_id
where coalesce(products.province_id, sellers.province_id) is not null`

/** What the public can find in each province now. */
export const readCoverage: ReadCoverage = async (container) => {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return Figures.parse(await database.raw(COVERAGE)).rows
}
