import type { ReadSellerProvinces } from "@twiza/plugin-province/options"

type Seller = { province_id: string | null; further_province_ids: string[] | null }

/** A cooperative answers for its own province and for every further one it declared. */
export function provincesOfCooperative({ province_id, further_province_ids }: Seller) {
  const declared = [province_id, ...(further_province_ids ?? [])].filter((id): id is string => Boolean(id))
  return { home: province_id, declared }
}

/** The provinces declared by the cooperatives of these products, in one query. */
export const readSellerProvinces: ReadSellerProvinces = async (query, productIds) => {
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "cooperative.province_id", "cooperative.further_province_ids"],
    filters: { id: [...productIds] },
  })
  return new Map(
    data.flatMap(({ id, cooperative }) =>
      cooperative ? [[id, provincesOfCooperative(cooperative)] as const] : [],
    ),
  )
}
