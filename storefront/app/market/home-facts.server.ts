import { type Category, findCategory } from "~/catalogue/category-tree"
import { readCategories } from "~/catalogue/categories.server"
import { pickVaried } from "~/catalogue/pick-varied"
import { productCardData } from "~/catalogue/product-card-data"
import { readProduct } from "~/catalogue/product/product.server"
import { leavesUnder } from "~/catalogue/category-tree"
import { type GoodsFound, searchGoods } from "~/catalogue/search.server"
import { cooperativeListSchema } from "~/cooperatives/cooperative-schema"
import { cooperativeCardView } from "~/cooperatives/cooperative-view"
import type { Language } from "~/i18n/languages"
import { localize } from "~/i18n/localized-text"
import { askForPage, orErrorPage } from "~/medusa/ask-for-page.server"
import { readMarket } from "~/medusa/market.server"
import { readProvinces } from "~/medusa/provinces.server"

/** The groups of crafts shown first, the most different beside each other. */
const SHOWCASE = [
  "carpets",
  "honey",
  "pottery",
  "oils",
  "textile",
  "spices-herbs",
  "metal",
  "care",
  "leather",
  "dates-fruits-nuts",
  "basketry-other",
  "grains",
]

/** Everything the home page shows, in few calls: one search of many questions, one page of cooperatives. */
export const homeFacts = async (language: Language) => {
  const [market, places, categories] = await orErrorPage(
    Promise.all([readMarket(), readProvinces(), readCategories()]),
  )
  const showcase = SHOWCASE.flatMap((slug) => findCategory(categories, slug) ?? [])
  const [found, { cooperatives }] = await Promise.all([
    searchGoods([
      { filters: { tier: 1, in_stock: true }, take: 8 },
      { filters: { is_service: false, in_stock: true }, order: { created_at: "DESC" }, take: 60 },
      { filters: { is_service: true }, take: 4 },
      ...showcase.map(({ slug }) => ({
        filters: { category: { $in: leavesUnder(categories, slug) } },
        take: 1,
      })),
    ]),
    askForPage(cooperativeListSchema, "/store/cooperatives"),
  ])
  const [women, newest, services, ...samples] = found
  const cards = (goods: GoodsFound | undefined) =>
    (goods?.products ?? []).map((product) => productCardData(product, language, places))
  return {
    figures: market.counts,
    showcase: showcaseTiles(showcase, samples, language),
    women: cards(women),
    newest: pickVaried(cards(newest), ({ category }) => category, 8),
    services: cards(services),
    cooperatives: cooperatives.slice(0, 6).map((card) => cooperativeCardView(card, categories, language)),
    regions: places.regions.map(({ iso, name }) => ({ iso, name: localize(name, language).text })),
    priced: await pricedExample(newest, language),
  }
}

export type HomeFacts = Awaited<ReturnType<typeof homeFacts>>

export type ShowcaseTile = {
  slug: string
  name: string
  count: number
  picture: string | null
  product: { handle: string; title: string }
}

const showcaseTiles = (categories: Category[], samples: GoodsFound[], language: Language): ShowcaseTile[] =>
  categories.flatMap(({ slug, name }, index) => {
    const sample = samples[index]
    const product = sample?.products[0]
    if (!product) return []
    const title = localize(
      { ar: product.title_ar, fr: product.title_fr, en: product.title_en, zgh: product.title_zgh },
      language,
    ).text
    return [
      {
        slug,
        name: localize(name, language).text,
        count: sample?.count ?? 0,
        picture: product.thumbnail ?? null,
        product: { handle: product.handle, title },
      },
    ]
  })

/** One real good with the parts of its price. The home page does without it when it has just been withdrawn. */
const pricedExample = async (newest: GoodsFound | undefined, language: Language) => {
  const handle = newest?.products[0]?.handle
  if (!handle) return null
  const product = await readProduct(handle, language).catch(() => null)
  return product?.price_parts?.length
    ? { handle, title: product.title, parts: product.price_parts.filter(({ amount }) => amount > 0) }
    : null
}
