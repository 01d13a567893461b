import { categoryKeywords } from "../language/category-keywords"
import { expandWords } from "../language/expand-words"
import { normaliseText } from "../language/normalise-text"
import { textsOf, type Translations } from "../../catalogue/read-translations"
import { languageTexts, type LanguageTexts } from "../../languages/language-text"
import type { ProvinceDocument } from "@twiza/plugin-province/search/province-document"
import { lookedUp } from "./names"
import type { ProductRow } from "./product-row"

/** Title and description in each language they exist in, and their Arabic as it is looked up. */
export function productTexts(row: ProductRow, translations: Translations) {
  const title = textsOf(translations, row.id, "title", row.title)
  const description = textsOf(translations, row.id, "description", row.description ?? null)
  return {
    title_ar: title.ar ?? null,
    title_fr: title.fr ?? null,
    title_en: title.en ?? null,
    title_zgh: title.zgh ?? null,
    title_ar_norm: title.ar ? normaliseText(title.ar) : null,
    description_ar: description.ar ?? null,
    description_fr: description.fr ?? null,
    description_en: description.en ?? null,
    description_zgh: description.zgh ?? null,
    description_ar_norm: description.ar ? normaliseText(description.ar) : null,
  }
}

/** The cooperative's names, and all of them as they are looked up. */
export function cooperativeTexts(name: unknown) {
  const names = languageTexts(name)
  return {
    cooperative_name_ar: names.ar ?? null,
    cooperative_name_fr: names.fr ?? null,
    cooperative_name_en: names.en ?? null,
    cooperative_names_norm: lookedUp(Object.values(names)),
  }
}

/** What the categories of a product are called and looked for; `path` is its own category, then its ancestors. */
export function categoryTexts(path: readonly string[], namesOf: ReadonlyMap<string, LanguageTexts>) {
  const namesIn = (slug: string) => Object.values(namesOf.get(slug) ?? {})
  const own = path.slice(0, 1).flatMap((slug) => [...namesIn(slug), ...categoryKeywords(slug)])
  return {
    category_names_norm: lookedUp(path.flatMap(namesIn)),
    category_keywords: lookedUp(path.flatMap(categoryKeywords)),
    category_synonyms: expandWords(own),
  }
}

/** The names of a product's place in every language, as they are looked up. */
export function placeTexts(place: ProvinceDocument | undefined): { place_names_norm: string[] } {
  const { province: _slug, region: _code, province_aliases = [], ...names } = place ?? {}
  return { place_names_norm: lookedUp([...Object.values(names), ...province_aliases]) }
}
