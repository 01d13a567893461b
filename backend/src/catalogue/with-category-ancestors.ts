import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import type { CategoryNode } from "./category-path"

type GraphQuery = Pick<RemoteQueryFunction, "graph">
type Categorised = { categories?: readonly (CategoryNode | null)[] | null | undefined }

const Slugs = z.array(z.object({ id: z.string(), handle: z.string() }))

/** The ids of a category's ancestors, the root first. */
const ancestorIds = ({ mpath }: CategoryNode): string[] => (mpath ?? "").split(".").slice(0, -1)

async function readSlugs(query: GraphQuery, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { data } = await query.graph({
    entity: "product_category",
    fields: ["id", "handle"],
    filters: { id: [...ids] },
  })
  return new Map(Slugs.parse(data).map(({ id, handle }) => [id, handle]))
}

function withParents(category: CategoryNode, slugs: ReadonlyMap<string, string>): CategoryNode {
  const parent_category = ancestorIds(category).reduce<CategoryNode | null>((parent, id) => {
    const handle = slugs.get(id)
    return handle === undefined ? parent : { handle, parent_category: parent }
  }, null)
  return { ...category, parent_category }
}

/** The same products, each category with its whole line of parents, in one query. Ask for `CATEGORY_PATH_FIELDS`. */
export async function withCategoryAncestors<Row extends Categorised>(
  query: GraphQuery,
  rows: readonly Row[],
): Promise<Row[]> {
  const categories = rows.flatMap((row) => row.categories ?? []).filter((category) => category !== null)
  const slugs = await readSlugs(query, [...new Set(categories.flatMap(ancestorIds))])
  return rows.map((row) => ({
    ...row,
    categories: row.categories?.map((category) => category && withParents(category, slugs)),
  }))
}
