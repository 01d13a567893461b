import { z } from "@medusajs/framework/zod"

/** A category as Query gives it: its handle is the slug of the taxonomy, `mpath` the ids from the root down to it. */
export type CategoryNode = {
  handle: string
  mpath?: string | null | undefined
  parent_category?: CategoryNode | null | undefined
}

export const CategoryNode: z.ZodType<CategoryNode> = z.object({
  handle: z.string(),
  mpath: z.string().nullish(),
  parent_category: z.lazy(() => CategoryNode).nullish(),
})

/** A product's categories as Query gives them. */
export const CategoryNodes = z.array(CategoryNode.nullable()).nullish()

/** What to ask Query for on a product; `withCategoryAncestors` adds the rest, which Query cuts after one parent. */
export const CATEGORY_PATH_FIELDS = ["categories.handle", "categories.mpath"] as const

function pathOf(category: CategoryNode): string[] {
  const parent = category.parent_category
  return [category.handle, ...(parent ? pathOf(parent) : [])]
}

/**
 * The category of a product and its ancestors, nearest first. A product has one category; where an admin gave it
 * several, the deepest counts, then the first by slug, so that every reader sees the same one.
 */
export function categoryPath(categories: readonly (CategoryNode | null)[] | null | undefined): string[] {
  const paths = (categories ?? []).filter((node): node is CategoryNode => node !== null).map(pathOf)
  paths.sort((a, b) => b.length - a.length || (a[0] ?? "").localeCompare(b[0] ?? "", "en"))
  return paths[0] ?? []
}
