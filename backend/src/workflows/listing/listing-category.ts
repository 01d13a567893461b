import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { ApiError } from "../../api/errors/api-error"
import { readTranslations, textsOf } from "../../catalogue/read-translations"
import type { LanguageTexts } from "../../languages/language-text"
import { leafFacts, type LeafFacts } from "../../listing/leaf"

/** A leaf of the taxonomy as a listing needs it. */
export type ListingCategory = { id: string; slug: string; names: LanguageTexts; facts: LeafFacts }

const Categories = z.array(z.object({ id: z.string(), name: z.string() }))

/** @throws {ApiError} 400 `unknown_category` for a slug that is no leaf: a family holds no goods of its own. */
export async function readListingCategory(
  container: MedusaContainer,
  slug: string,
): Promise<ListingCategory> {
  const facts = leafFacts(slug)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = facts
    ? await query.graph({ entity: "product_category", fields: ["id", "name"], filters: { handle: slug } })
    : { data: [] }
  const category = Categories.parse(data)[0]
  if (!facts || !category) {
    throw ApiError.invalid("unknown_category", "There is no such category.", { category: "unknown_category" })
  }
  const translations = await readTranslations(query, [category.id])
  return { id: category.id, slug, facts, names: textsOf(translations, category.id, "name", category.name) }
}
