import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { LanguageTexts } from "../languages/language-text"
import { readTranslations, textsOf } from "./read-translations"

const Category = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  parent_category_id: z.string().nullable(),
  rank: z.number(),
})
type Category = z.infer<typeof Category>

const Counts = z.object({
  rows: z.array(z.object({ category_id: z.string(), products: z.coerce.number() })),
})

/** One statement across modules, which Query cannot count: products that can be bought, by the category they are in. */
const PRODUCTS_BY_CATEGORY = `
select pcp.product_category_id as category_id, count(*) as products
from product_category_product pcp
join product p on p.id = pcp.product_id and p.status = 'published' and p.deleted_at is null
join product_product_cooperative_cooperative link on link.product_id = p.id and link.deleted_at is null
join cooperative c on c.id = link.cooperative_id and c.status = 'verified' and c.deleted_at is null
group by pcp.product_category_id`

/** A category as the market shows it; `product_count` includes the categories below it. */
export type CategoryEntry = {
  slug: string
  parent: string | null
  name: LanguageTexts
  product_count: number
}

/** Parents before their children, siblings by rank, depth first. */
function inTreeOrder(categories: readonly Category[], parentId: string | null = null): Category[] {
  return categories
    .filter((category) => category.parent_category_id === parentId)
    .sort((a, b) => a.rank - b.rank || a.handle.localeCompare(b.handle, "en"))
    .flatMap((category) => [category, ...inTreeOrder(categories, category.id)])
}

async function readCounts(container: MedusaContainer): Promise<Map<string, number>> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = Counts.parse(await database.raw(PRODUCTS_BY_CATEGORY))
  return new Map(rows.map(({ category_id, products }) => [category_id, products]))
}

/** Adds each category's products to its ancestors: children come after their parents, so from the last up. */
function totals(ordered: readonly Category[], direct: ReadonlyMap<string, number>): Map<string, number> {
  const sums = new Map(ordered.map(({ id }) => [id, direct.get(id) ?? 0]))
  for (const { id, parent_category_id } of [...ordered].reverse()) {
    if (parent_category_id)
      sums.set(parent_category_id, (sums.get(parent_category_id) ?? 0) + (sums.get(id) ?? 0))
  }
  return sums
}

/** The whole tree of categories, names in every language, in three queries whatever its size. */
export async function readCategoryTree(container: MedusaContainer): Promise<CategoryEntry[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data }, counts] = await Promise.all([
    query.graph({
      entity: "product_category",
      fields: ["id", "handle", "name", "parent_category_id", "rank"],
      filters: { is_active: true, is_internal: false },
    }),
    readCounts(container),
  ])
  const ordered = inTreeOrder(z.array(Category).parse(data))
  const slugs = new Map(ordered.map(({ id, handle }) => [id, handle]))
  const translations = await readTranslations(query, [...slugs.keys()])
  const sums = totals(ordered, counts)
  return ordered.map(({ id, handle, name, parent_category_id }) => ({
    slug: handle,
    parent: slugs.get(parent_category_id ?? "") ?? null,
    name: textsOf(translations, id, "name", name),
    product_count: sums.get(id) ?? 0,
  }))
}
