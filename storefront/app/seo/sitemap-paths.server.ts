import { z } from "zod"
import { type Category, leavesUnder } from "~/catalogue/category-tree"
import { cooperativeListSchema } from "~/cooperatives/cooperative-schema"
import { fairsOrNone } from "~/fairs/fairs.server"
import { askForPage, orErrorPage } from "~/medusa/ask-for-page.server"
import { readProvinces } from "~/medusa/provinces.server"

const TEXTS = [
  "",
  "/products",
  "/cooperatives",
  "/provinces",
  "/fairs",
  "/how-it-works",
  "/priority-rule",
  "/terms",
  "/privacy",
  "/withdrawal",
]

/** Paths after the language of everything but the goods. */
export const pagePaths = async (categories: Category[]): Promise<string[]> => {
  const [{ provinces, regions }, cooperatives, { open, coming, past }] = await Promise.all([
    orErrorPage(readProvinces()),
    cooperativeHandles(),
    fairsOrNone(),
  ])
  return [
    ...TEXTS,
    ...categories.filter(({ count }) => count > 0).map(({ slug }) => `/products?category=${slug}`),
    ...regions.map(({ iso }) => `/provinces?region=${iso}`),
    ...provinces.map(({ slug }) => `/provinces/${slug}`),
    ...cooperatives.map((handle) => `/cooperatives/${handle}`),
    ...[...open, ...coming, ...past].map(({ handle }) => `/fairs/${handle}`),
  ]
}

const cooperativeHandles = async (): Promise<string[]> => {
  const first = await askForPage(cooperativeListSchema, "/store/cooperatives")
  const others = await Promise.all(
    Array.from({ length: Math.max(first.pages - 1, 0) }, (_, index) =>
      askForPage(cooperativeListSchema, "/store/cooperatives", { query: { page: index + 2 } }),
    ),
  )
  return [first, ...others].flatMap(({ cooperatives }) => cooperatives.map(({ handle }) => handle))
}

/** The backend's own limits: hits of a page, questions of a call. */
const PAGE = 60
const QUESTIONS_PER_CALL = 8

const handlesSchema = z.object({
  results: z.array(z.object({ hits: z.array(z.object({ document: z.object({ handle: z.string() }) })) })),
})

/** Paths of the goods of one group of crafts, craft by craft, so that no list is longer than the index lets one read. */
export const productPaths = async (categories: Category[], slug: string): Promise<string[]> => {
  const queries = leavesUnder(categories, slug).flatMap((leaf) => {
    const count = categories.find((category) => category.slug === leaf)?.count ?? 0
    return Array.from({ length: Math.ceil(count / PAGE) }, (_, page) => ({
      entity: "product",
      fields: ["id", "handle"],
      filters: { category: leaf },
      pagination: { skip: page * PAGE, take: PAGE, order: { created_at: "DESC" } },
      search_options: { count: "none" },
    }))
  })
  const paths: string[] = []
  for (let from = 0; from < queries.length; from += QUESTIONS_PER_CALL) {
    const { results } = await askForPage(handlesSchema, "/store/search", {
      body: { queries: queries.slice(from, from + QUESTIONS_PER_CALL) },
    })
    paths.push(...results.flatMap(({ hits }) => hits.map(({ document }) => `/products/${document.handle}`)))
  }
  return paths
}
