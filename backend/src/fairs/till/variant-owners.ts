import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { readOwners } from "../../workflows/cooperative-order/read-owners"

const variantRows = z.array(z.object({ id: z.string(), product_id: z.string() }))

/** Whose a size is, and of which product. */
export type VariantOwner = { product_id: string; cooperative_id: string | null }

/** The product and the cooperative of each size, deleted ones included; a size that never was is not in the answer. */
export async function readVariantOwners(
  container: MedusaContainer,
  variantIds: readonly string[],
): Promise<Map<string, VariantOwner>> {
  const ids = [...new Set(variantIds)]
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "variant",
    fields: ["id", "product_id"],
    filters: { id: ids },
    withDeleted: true,
  })
  const variants = variantRows.parse(data)
  const owners = await readOwners(
    container,
    variants.map(({ product_id }) => product_id),
  )
  return new Map(
    variants.map(({ id, product_id }) => [
      id,
      { product_id, cooperative_id: owners.get(product_id) ?? null },
    ]),
  )
}
