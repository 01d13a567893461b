import type { GraphQuery, ReadSellerProvinces } from "../options"
import { provinceOfProduct, UNKNOWN_SELLER, type ProductProvince } from "./origin-state"

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
  const originOf = new Map(origins.data.map((origin) => [origin.product_id, origin]))
  return new Map(
    productIds.map((id) => [id, provinceOfProduct(originOf.get(id), sellers?.get(id) ?? UNKNOWN_SELLER)]),
  )
}
