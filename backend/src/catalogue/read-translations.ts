import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { languageTexts, type LanguageTexts } from "../languages/language-text"
import { BASE_LANGUAGE, isLanguage, type Language } from "../languages/languages"

type GraphQuery = Pick<RemoteQueryFunction, "graph">

const Translation = z.object({
  reference_id: z.string(),
  locale_code: z.string(),
  translations: z.record(z.string(), z.unknown()),
})

type Fields = Record<string, unknown>

/** What the Translation Module holds of some entities, by entity id and language. */
export type Translations = ReadonlyMap<string, ReadonlyMap<Language, Fields>>

/** The translations of these entities (products, options, categories...), in one query. */
export async function readTranslations(query: GraphQuery, ids: readonly string[]): Promise<Translations> {
  const found = new Map<string, Map<Language, Fields>>()
  if (ids.length === 0) return found
  const { data } = await query.graph({
    entity: "translation",
    fields: ["reference_id", "locale_code", "translations", "reference"],
    filters: { reference_id: [...ids] },
  })
  for (const { reference_id, locale_code, translations } of z.array(Translation).parse(data)) {
    if (!isLanguage(locale_code)) continue
    const languages = found.get(reference_id) ?? new Map<Language, Fields>()
    found.set(reference_id, languages.set(locale_code, translations))
  }
  return found
}

/** One text of an entity in every language it is known in: the base text, and its translations. */
export function textsOf(
  translations: Translations,
  id: string,
  field: string,
  base: string | null,
): LanguageTexts {
  const translated = [...(translations.get(id) ?? [])].map(([language, fields]) => [language, fields[field]])
  return languageTexts(Object.fromEntries([[BASE_LANGUAGE, base], ...translated]))
}
