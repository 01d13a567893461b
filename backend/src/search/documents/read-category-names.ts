import { z } from "@medusajs/framework/zod"
import type { GraphQuery } from "@twiza/plugin-province/options"
import { readTranslations, textsOf } from "../../catalogue/read-translations"
import type { LanguageTexts } from "../../languages/language-text"

const Category = z.object({ id: z.string(), handle: z.string(), name: z.string() })

/** What these categories are called in each language, by slug, in two queries. */
export async function readCategoryNames(
  query: GraphQuery,
  slugs: readonly string[],
): Promise<Map<string, LanguageTexts>> {
  if (!slugs.length) return new Map()
  const { data } = await query.graph({
    entity: "product_category",
    fields: ["id", "handle", "name"],
    filters: { handle: [...slugs] },
  })
  const categories = z.array(Category).parse(data)
  const translations = await readTranslations(
    query,
    categories.map(({ id }) => id),
  )
  return new Map(categories.map(({ id, handle, name }) => [handle, textsOf(translations, id, "name", name)]))
}
