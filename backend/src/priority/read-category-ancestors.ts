import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const Category = z.object({ id: z.string(), handle: z.string(), parent_category_id: z.string().nullish() })

/** The ancestors of every category of the taxonomy, by slug, nearest first, in one query. */
export async function readCategoryAncestors(container: MedusaContainer): Promise<Map<string, string[]>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_category",
    fields: ["id", "handle", "parent_category_id"],
  })
  const categories = new Map(
    z
      .array(Category)
      .parse(data)
      .map((category) => [category.id, category]),
  )
  const ancestorsOf = (parentId: string | null | undefined): string[] => {
    const parent = parentId ? categories.get(parentId) : undefined
    return parent ? [parent.handle, ...ancestorsOf(parent.parent_category_id)] : []
  }
  return new Map(
    [...categories.values()].map(({ handle, parent_category_id }) => [
      handle,
      ancestorsOf(parent_category_id),
    ]),
  )
}
