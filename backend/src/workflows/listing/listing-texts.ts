import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readTranslations, textsOf } from "../../catalogue/read-translations"
import type { LanguageTexts } from "../../languages/language-text"
import { BASE_LANGUAGE, LANGUAGES } from "../../languages/languages"
import type { ListingRow } from "../../listing/listing-row"
import { importTranslations, type WantedTranslation } from "../market-import/apply/import-translations"
import { OPTION_TITLES, SINGLE_SIZE } from "./size-texts"

/** A change of texts by language: what is left out stays, null empties. */
export type TextChange = Partial<Record<(typeof LANGUAGES)[number], string | null | undefined>>

export type ListingTexts = { titles: LanguageTexts; descriptions: LanguageTexts }

function changed(before: LanguageTexts, change: TextChange | undefined): LanguageTexts {
  const texts = { ...before }
  for (const language of LANGUAGES) {
    const text = change?.[language]
    if (text) texts[language] = text
    // The base text is what is shown where nothing else is: it is replaced, never emptied.
    else if (text === null && language !== BASE_LANGUAGE) delete texts[language]
  }
  return texts
}

/** The texts of a listing after a change. */
export async function changeTexts(
  container: MedusaContainer,
  row: ListingRow,
  change: { title?: TextChange | undefined; description?: TextChange | undefined },
): Promise<ListingTexts> {
  const translations = await readTranslations(container.resolve(ContainerRegistrationKeys.QUERY), [row.id])
  return {
    titles: changed(textsOf(translations, row.id, "title", row.title), change.title),
    descriptions: changed(textsOf(translations, row.id, "description", row.description), change.description),
  }
}

function productTexts(product_id: string, { titles, descriptions }: ListingTexts): WantedTranslation[] {
  return LANGUAGES.filter((language) => language !== BASE_LANGUAGE).map((locale_code) => ({
    reference: "product",
    reference_id: product_id,
    locale_code,
    translations: {
      ...(titles[locale_code] && { title: titles[locale_code] }),
      ...(descriptions[locale_code] && { description: descriptions[locale_code] }),
    },
  }))
}

function sizeTexts({ options, variants }: ListingRow): WantedTranslation[] {
  const option = options.find(({ title, is_exclusive }) => is_exclusive && title === OPTION_TITLES.fr)
  if (!option) return []
  const single = variants.filter(({ title }) => title === SINGLE_SIZE.fr)
  return (["ar", "en"] as const).flatMap((locale_code) => [
    {
      reference: "product_option",
      reference_id: option.id,
      locale_code,
      translations: { title: OPTION_TITLES[locale_code] },
    },
    ...single.map(({ id }) => ({
      reference: "product_variant",
      reference_id: id,
      locale_code,
      translations: { title: SINGLE_SIZE[locale_code] },
    })),
    ...single.flatMap(({ options: values }) =>
      values.map(({ id }) => ({
        reference: "product_option_value",
        reference_id: id,
        locale_code,
        translations: { value: SINGLE_SIZE[locale_code] },
      })),
    ),
  ])
}

/** Writes the texts of a listing in every language but the base, which the product itself holds. */
export async function writeTexts(
  container: MedusaContainer,
  row: ListingRow,
  texts: ListingTexts,
): Promise<void> {
  await importTranslations(container, [...productTexts(row.id, texts), ...sizeTexts(row)])
}
