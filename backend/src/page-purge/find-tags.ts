import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { ChangedKind } from "./purge-events"

const Rows = z.array(
  z.object({
    product: z.string().nullable(),
    cooperative: z.string().nullable(),
    provinces: z.array(z.string().nullable()),
  }),
)

const EditionRows = z.array(z.object({ handle: z.string() }))

/** How to reach products from what changed. Rows that were deleted count: their pages are what must go. */
const PRODUCTS_OF: Record<Exclude<ChangedKind, "listing" | "fair">, string> = {
  product: "select id from product where id = any(:ids)",
  variant: "select product_id as id from product_variant where id = any(:ids)",
  price: `select v.product_id as id from price
    join product_variant_price_set s on s.price_set_id = price.price_set_id
    join product_variant v on v.id = s.variant_id where price.id = any(:ids)`,
  price_set: `select v.product_id as id from product_variant_price_set s
    join product_variant v on v.id = s.variant_id where s.price_set_id = any(:ids)`,
  inventory_item: `select v.product_id as id from product_variant_inventory_item i
    join product_variant v on v.id = i.variant_id where i.inventory_item_id = any(:ids)`,
  inventory_level: `select v.product_id as id from inventory_level l
    join product_variant_inventory_item i on i.inventory_item_id = l.inventory_item_id
    join product_variant v on v.id = i.variant_id where l.id = any(:ids)`,
  reservation: `select v.product_id as id from reservation_item r
    join product_variant_inventory_item i on i.inventory_item_id = r.inventory_item_id
    join product_variant v on v.id = i.variant_id where r.id = any(:ids)`,
  translation: "select reference_id as id from translation where reference = 'product' and id = any(:ids)",
  commission_rule: `select l.product_id as id from commission_rule rule
    join product_product_cooperative_cooperative l
      on rule.cooperative_id is null or rule.cooperative_id = l.cooperative_id where rule.id = any(:ids)`,
  cooperative:
    "select product_id as id from product_product_cooperative_cooperative where cooperative_id = any(:ids)",
}

const shownBy = (products: string) => `
select p.handle as product, c.handle as cooperative, array[c.province_id, o.province_id] as provinces
from (${products}) changed
join product p on p.id = changed.id
left join product_product_cooperative_cooperative l on l.product_id = p.id
left join cooperative c on c.id = l.cooperative_id
left join product_origin o on o.product_id = p.id`

const COOPERATIVE_ITSELF = `
union all
select null, handle, array[province_id] || further_province_ids from cooperative where id = any(:ids)`

function tagsOf(rows: z.infer<typeof Rows>): string[] {
  return rows.flatMap(({ product, cooperative, provinces }) => [
    ...(product ? [`product:${product}`] : []),
    ...(cooperative ? [`cooperative:${cooperative}`] : []),
    ...provinces.flatMap((province) => (province ? [`province:${province}`] : [])),
  ])
}

const EDITIONS = "select handle from fair_edition where id = any(:ids)"

async function findFairTags(container: MedusaContainer, ids: string[]): Promise<string[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: unknown[] } = await database.raw(EDITIONS, { ids })
  return ["fairs", ...EditionRows.parse(rows).map(({ handle }) => `fair:${handle}`)]
}

/**
 * The tags of every page that shows what changed. One statement for each kind of change, whatever the number of ids; it
 * reads across modules and deleted rows, which Query cannot.
 */
export async function findTags(
  container: MedusaContainer,
  changes: ReadonlyMap<ChangedKind, ReadonlySet<string>>,
): Promise<Set<string>> {
  const tags = new Set(["catalogue"])
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  for (const [kind, ids] of changes) {
    if (kind === "listing") continue
    if (kind === "fair") {
      for (const tag of await findFairTags(container, [...ids])) tags.add(tag)
      continue
    }
    const itself = kind === "cooperative" ? COOPERATIVE_ITSELF : ""
    const { rows }: { rows: unknown[] } = await database.raw(shownBy(PRODUCTS_OF[kind]) + itself, {
      ids: [...ids],
    })
    for (const tag of tagsOf(Rows.parse(rows))) tags.add(tag)
  }
  return tags
}
