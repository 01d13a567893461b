import { msg } from "@lingui/core/macro"
import { z } from "zod"
import { formatMoney } from "~/i18n/format"
import { languageOf } from "~/i18n/language-context.server"
import { i18nIn } from "~/i18n/translator"
import type { SuggestionGroup } from "~/islands/suggestion-group"
import { askMarket, MarketError } from "~/medusa/client.server"
import type { Route } from "./+types/suggestions"

const named = z.array(z.object({ slug: z.string(), name: z.string() }))

const suggestionsSchema = z.object({
  products: z.array(
    z.object({
      handle: z.string(),
      title: z.string(),
      thumbnail: z.string().nullish(),
      price_mad: z.number().nullish(),
    }),
  ),
  categories: named,
  cooperatives: z.array(z.object({ handle: z.string(), name: z.string() })),
  provinces: named,
})

const LONGEST = 200

/** What the search box proposes while one types, ready to show. Never an error: a search box without proposals still searches. */
export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const q = (new URL(request.url).searchParams.get("q") ?? "").trim().slice(0, LONGEST)
  const groups = q.length < 2 ? [] : await suggest(q, language)
  return Response.json(groups, {
    headers: { "cache-control": groups.length > 0 ? "public, max-age=120" : "no-store" },
  })
}

const suggest = async (q: string, language: ReturnType<typeof languageOf>): Promise<SuggestionGroup[]> => {
  try {
    const found = await askMarket(suggestionsSchema, "/store/suggestions", {
      query: { q, lang: language },
      timeoutMs: 3000,
    })
    return groupsOf(found, language)
  } catch (error) {
    if (error instanceof MarketError) return []
    throw error
  }
}

const groupsOf = (
  found: z.infer<typeof suggestionsSchema>,
  language: ReturnType<typeof languageOf>,
): SuggestionGroup[] => {
  const i18n = i18nIn(language)
  const groups: SuggestionGroup[] = [
    {
      title: i18n._(msg`Goods`),
      items: found.products.map(({ handle, title, thumbnail, price_mad }) => ({
        href: `/${language}/products/${handle}`,
        text: title,
        picture: thumbnail?.replace(/-640\.webp$/, "-320.webp") ?? undefined,
        detail: typeof price_mad === "number" ? formatMoney(price_mad, language) : undefined,
      })),
    },
    {
      title: i18n._(msg`Categories`),
      items: found.categories.map(({ slug, name }) => ({
        href: `/${language}/products?category=${slug}`,
        text: name,
      })),
    },
    {
      title: i18n._(msg`Cooperatives`),
      items: found.cooperatives.map(({ handle, name }) => ({
        href: `/${language}/cooperatives/${handle}`,
        text: name,
      })),
    },
    {
      title: i18n._(msg`Provinces`),
      items: found.provinces.map(({ slug, name }) => ({
        href: `/${language}/provinces/${slug}`,
        text: name,
      })),
    },
  ]
  return groups.filter(({ items }) => items.length > 0)
}
