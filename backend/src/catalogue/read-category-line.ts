import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import type { LanguageTexts } from "../languages/language-text"
import { readTranslations, textsOf } from "./read-translations"

const Category = z.object({ id: z.string(), handle: z.string(), name: z.string() })

/** A category as a page names it, in every language. */
export type CategoryEntry = { slug: string; name: LanguageTexts }

type Placed = { handle: string; mpath: string }

/** The deepest of a product's categories, then the first by slug: the ids from it up to the root. */
function deepestLine(categories: readonly Placed[]): string[] {
  const lines = categories.map(({ handle, mpath }) => ({ handle, ids: mpath.split(".").reverse() }))
  lines.sort((a, b) => b.ids.length - a.ids.length || a.handle.localeCompare(b.handle, "en"))
  return lines[0]?.ids ?? []
}

/** The category of a product and its ancestors, nearest first, named in every language, in two queries. */
export async function readCategoryLine(
  query: Pick<RemoteQueryFunction, "graph">,
  categories: readonly Placed[],
): Promise<CategoryEntry[]> {
  const ids = deepestLine(categories)
  if (ids.length === 0) return []
  const [{ data }, translations] = await Promise.all([
    query.graph({ entity: "product_category", fields: ["id", "handle", "name"], filters: { id: ids } }),
    readTranslations(query, ids),
  ])
  const known = new Map(
    z
      .array(Category)
      .parse(data)
      .map((category) => [category.id, category]),
  )
  return ids.flatMap((id) => {
    const category = known.get(id)
    return category ? [{ slug: category.handle, name: textsOf(translations, id, "name", category.name) }] : []
  })
}
