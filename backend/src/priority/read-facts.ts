import { z } from "@medusajs/framework/zod"
import type { PriorityFacts, ReadPriorityFacts } from "@twiza/plugin-artisan-women/options"
import { categoryPath, CategoryNodes, CATEGORY_PATH_FIELDS } from "../catalogue/category-path"
import { withCategoryAncestors } from "../catalogue/with-category-ancestors"

const Maker = z.object({
  id: z.string(),
  status: z.string(),
  members_count: z.number().nullable(),
  women_members_count: z.number().nullable(),
  women_led: z.boolean(),
  activities: z.array(z.string()).nullable(),
  province_id: z.string().nullable(),
})

const MadeProduct = z.object({
  id: z.string(),
  status: z.string(),
  categories: CategoryNodes,
  cooperative: Maker.nullish(),
})

const FIELDS = [
  "id",
  "status",
  ...CATEGORY_PATH_FIELDS,
  ...Object.keys(Maker.shape).map((field) => `cooperative.${field}`),
]

const declaredFacts = (maker: z.infer<typeof Maker>) => ({
  subject_id: maker.id,
  is_verified: maker.status === "verified",
  members: maker.members_count,
  women_members: maker.women_members_count,
  women_led: maker.women_led,
  activities: maker.activities ?? [],
  province: maker.province_id,
})

function factsOf({
  id,
  status,
  categories,
  cooperative,
}: z.infer<typeof MadeProduct>): PriorityFacts | undefined {
  if (!cooperative) return undefined
  const [category = null, ...category_ancestors] = categoryPath(categories)
  const maker = declaredFacts(cooperative)
  const product = { product_id: id, category, category_ancestors }
  return { cooperative: maker, product, is_public: maker.is_verified && status === "published" }
}

/** What the priority rule may know of these products and of the cooperatives that make them, in two queries. */
export const readPriorityFacts: ReadPriorityFacts = async (query, productIds) => {
  const { data } = await query.graph({ entity: "product", fields: FIELDS, filters: { id: [...productIds] } })
  const facts = new Map<string, PriorityFacts>()
  for (const product of await withCategoryAncestors(query, z.array(MadeProduct).parse(data))) {
    const known = factsOf(product)
    if (known) facts.set(product.id, known)
  }
  return facts
}
