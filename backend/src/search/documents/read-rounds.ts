import { z } from "@medusajs/framework/zod"
import type { GraphQuery } from "@twiza/plugin-province/options"
import { dealRounds } from "./market-turn"

const Category = z.object({
  products: z.array(z.object({ id: z.string(), status: z.string() }).nullish()).nullish(),
})

/** The round of every published product of these categories on that day, by product id, in one query. */
export async function readRounds(
  query: GraphQuery,
  slugs: readonly string[],
  day: number,
): Promise<Map<string, number>> {
  if (!slugs.length) return new Map()
  const { data } = await query.graph({
    entity: "product_category",
    fields: ["products.id", "products.status"],
    filters: { handle: [...slugs] },
  })
  const dealt = z
    .array(Category)
    .parse(data)
    .map(({ products }) => (products ?? []).flatMap((one) => (one?.status === "published" ? [one.id] : [])))
  return new Map(dealt.flatMap((ids) => [...dealRounds(ids, day)]))
}
