import { z } from "@medusajs/framework/zod"
import type { ReadSubjects } from "@twiza/plugin-artisan-women/options"
import { BASE_LANGUAGE } from "../languages/languages"
import { languageText } from "../languages/language-text"

const Holder = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.unknown(),
  products: z.array(z.object({ id: z.string() }).nullish()).nullish(),
})

/** The cooperatives that hold credentials, with their products, in one query. */
export const readSubjects: ReadSubjects = async (query, subjectIds) => {
  const { data } = await query.graph({
    entity: "cooperative",
    fields: ["id", "handle", "name", "products.id"],
    filters: { id: [...subjectIds] },
  })
  return new Map(
    z
      .array(Holder)
      .parse(data)
      .map(({ id, handle, name, products }) => {
        const product_ids = (products ?? []).flatMap((product) => (product ? [product.id] : []))
        return [id, { id, handle, name: languageText(name, BASE_LANGUAGE).text, product_ids }]
      }),
  )
}
