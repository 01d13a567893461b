import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { languageText } from "../../../languages/language-text"
import { LANGUAGES, type Language } from "../../../languages/languages"

const text = z.string().nullish()
const Named = z.looseObject({ name_ar: text, name_fr: text, name_en: text, name_zgh: text })
const Goods = z.looseObject({
  handle: z.string(),
  title_ar: text,
  title_fr: text,
  title_en: text,
  title_zgh: text,
  thumbnail: text,
  price_mad: z.number(),
})
const Maker = Named.extend({ handle: z.string() })
const Category = Named.extend({ slug: z.string() })
const Place = Named.extend({ id: z.string() })

/** What may be meant by the letters typed so far; every list is short and in order of likelihood. */
export type Suggestions = {
  products: { handle: string; title: string; thumbnail: string | null; price_mad: number }[]
  categories: { slug: string; name: string }[]
  cooperatives: { handle: string; name: string }[]
  provinces: { slug: string; name: string }[]
}

const NAMES = LANGUAGES.map((language) => `name_${language}`)
const TITLES = LANGUAGES.map((language) => `title_${language}`)

/** A name's last word is still being typed; a product may be meant by some of the words only. */
const ask = (entity: string, fields: string[], q: string, take: number) => ({
  entity,
  fields,
  filters: { q },
  pagination: { take },
  search_options: {
    count: "none" as const,
    ...(entity === "product" ? {} : { match_strategy: "last" as const }),
  },
})

function textIn(document: Record<string, unknown>, field: "name" | "title", lang: Language): string {
  const texts = LANGUAGES.map((language) => [language, document[`${field}_${language}`]])
  return languageText(Object.fromEntries(texts), lang).text
}

/** Asks all four indexes at once. `channels` are those of the request's publishable key. */
export async function readSuggestions(
  container: MedusaContainer,
  { q, lang, channels }: { q: string; lang: Language; channels: string[] },
): Promise<Suggestions> {
  if (!q.trim()) return { products: [], categories: [], cooperatives: [], provinces: [] }
  const goods = ask("product", ["handle", "thumbnail", "price_mad", ...TITLES], q, 5)
  const found = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .search([
      { ...goods, filters: { q, sales_channel_ids: channels } },
      ask("category", ["slug", ...NAMES], q, 3),
      ask("cooperative", ["handle", ...NAMES], q, 3),
      ask("province", ["id", ...NAMES], q, 3),
    ])
  const [products, categories, cooperatives, provinces] = found.map(({ data }): unknown => data)
  return {
    products: z
      .array(Goods)
      .parse(products)
      .map((document) => ({
        handle: document.handle,
        title: textIn(document, "title", lang),
        thumbnail: document.thumbnail ?? null,
        price_mad: document.price_mad,
      })),
    categories: z
      .array(Category)
      .parse(categories)
      .map((one) => ({ slug: one.slug, name: textIn(one, "name", lang) })),
    cooperatives: z
      .array(Maker)
      .parse(cooperatives)
      .map((one) => ({ handle: one.handle, name: textIn(one, "name", lang) })),
    provinces: z
      .array(Place)
      .parse(provinces)
      .map((one) => ({ slug: one.id, name: textIn(one, "name", lang) })),
  }
}
