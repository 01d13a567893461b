import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { readProductProvinces } from "@twiza/plugin-province/origin/read-product-provinces"
import { languageTexts } from "../languages/language-text"
import { readSellerProvinces } from "../origin/read-seller-provinces"

const Province = z.object({
  id: z.string(),
  names: z.unknown(),
  labels: z.unknown(),
  region: z.object({ id: z.string(), slug: z.string(), names: z.unknown() }),
})

/** Where a product is from, names by language, or null when neither it nor its cooperative has a province. */
export async function readProvince(container: MedusaContainer, productId: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const origin = (await readProductProvinces(query, [productId], readSellerProvinces)).get(productId)
  if (!origin?.province_id) return null
  const { data } = await query.graph({
    entity: "province",
    fields: ["id", "names", "labels", "region.id", "region.slug", "region.names"],
    filters: { id: [origin.province_id] },
  })
  const [province] = z.array(Province).parse(data)
  if (!province) return null
  const { id, names, labels, region } = province
  return {
    slug: id,
    name: languageTexts(names),
    label: languageTexts(labels),
    region: { iso: region.id, slug: region.slug, name: languageTexts(region.names) },
    origin: origin.state,
  }
}
