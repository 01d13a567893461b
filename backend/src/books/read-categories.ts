import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { CATEGORY_PATH_FIELDS, CategoryNodes, categoryPath } from "../catalogue/category-path"
import { withCategoryAncestors } from "../catalogue/with-category-ancestors"

const productRows = z.array(z.object({ id: z.string(), categories: CategoryNodes }))

/** The category of each product and all above it, by product id; those taken off the market since count too. */
export async function readCategories(
  container: MedusaContainer,
  productIds: readonly string[],
): Promise<Map<string, string[]>> {
  const ids = [...new Set(productIds)]
  if (!ids.length) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", ...CATEGORY_PATH_FIELDS],
    filters: { id: ids },
    withDeleted: true,
  })
  const rows = await withCategoryAncestors(query, productRows.parse(data))
  return new Map(rows.map(({ id, categories }) => [id, categoryPath(categories)]))
}
