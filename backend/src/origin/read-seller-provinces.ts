import { z } from "@medusajs/framework/zod"
import type { ReadSellerProvinces } from "@twiza/plugin-province/options"

const Seller = z.object({
  province_id: z.string().nullable(),
  further_province_ids: z.array(z.string()).nullable(),
})
type Seller = z.infer<typeof Seller>

const SoldProduct = z.object({ id: z.string(), cooperative: Seller.nullish() })

/** A cooperative answers for its own province and for every further one it declared. */
export function provincesOfCooperative({ province_id, further_province_ids }: Seller) {
  const declared = [province_id, ...(further_province_ids ?? [])].filter((id) => id !== null)
  return { home: province_id, declared }
}

/** The provinces declared by the cooperatives of these products, in one query. */
export const readSellerProvinces: ReadSellerProvinces = async (query, productIds) => {
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "cooperative.province_id", "cooperative.further_province_ids"],
    filters: { id: [...productIds] },
  })
  const sold = z.array(SoldProduct).parse(data)
  return new Map(
    sold.flatMap(({ id, cooperative }) =>
      cooperative ? [[id, provincesOfCooperative(cooperative)] as const] : [],
    ),
  )
}
