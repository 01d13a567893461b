import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const productRows = z.array(z.object({ id: z.string(), cooperative: z.object({ id: z.string() }).nullish() }))

/** The cooperative of each product, by product id; a product taken off the market since keeps its cooperative. */
export async function readOwners(
  container: MedusaContainer,
  productIds: string[],
): Promise<Map<string, string>> {
  const ids = [...new Set(productIds)]
  if (!ids.length) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "cooperative.id"],
    filters: { id: ids },
    withDeleted: true,
  })
  return new Map(
    productRows
      .parse(data)
      .flatMap(({ id, cooperative }) => (cooperative ? [[id, cooperative.id] as const] : [])),
  )
}
