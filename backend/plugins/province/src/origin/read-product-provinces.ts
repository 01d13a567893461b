import { z } from "@medusajs/framework/zod"
import type { GraphQuery, ReadSellerProvinces } from "../options"
import { ORIGIN_STATUSES, provinceOfProduct, UNKNOWN_SELLER, type ProductProvince } from "./origin-state"

const Origins = z.array(
  z.object({ product_id: z.string(), province_id: z.string(), status: z.enum(ORIGIN_STATUSES) }),
)

/**
 * Where each product is from, by product id, in two queries whatever the number of products (one for the origins,
 * the rest is the shop's `readSellerProvinces`).
 */
export async function readProductProvinces(
  query: GraphQuery,
  productIds: readonly string[],
  readSellerProvinces: ReadSellerProvinces | undefined,
): Promise<Map<string, ProductProvince>> {
  if (productIds.length === 0) return new Map()
  const [sellers, origins] = await Promise.all([
    readSellerProvinces?.(query, productIds),
    query.graph({
      entity: "product_origin",
      fields: ["product_id", "province_id", "status"],
      filters: { product_id: [...productIds] },
    }),
  ])
  const originOf = new Map(Origins.parse(origins.data).map((origin) => [origin.product_id, origin]))
  return new Map(
    productIds.map((id) => [id, provinceOfProduct(originOf.get(id), sellers?.get(id) ?? UNKNOWN_SELLER)]),
  )
}
