import { z } from "zod"
import { remembered } from "../../server/remembered"
import { askMarket } from "~/medusa/client.server"
import type { Category } from "./category-tree"

const categoriesSchema = z.object({
  categories: z.array(
    z.object({
      slug: z.string(),
      parent: z.string().nullish(),
      name: z.record(z.string(), z.string().nullish()),
      product_count: z.number().default(0),
    }),
  ),
})

/** The whole tree of categories, in the market's order. */
export const readCategories = remembered(async (): Promise<Category[]> => {
  const { categories } = await askMarket(categoriesSchema, "/store/categories")
  return categories.map(({ slug, parent, name, product_count }) => ({
    slug,
    parent: parent ?? null,
    name,
    count: product_count,
  }))
}, 5 * 60_000)
