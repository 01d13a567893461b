import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const StoredProduct = z.object({
  id: z.string(),
  handle: z.string(),
  metadata: z.record(z.string(), z.unknown()).nullable(),
  cooperative: z.object({ id: z.string() }).nullish(),
  variants: z.array(
    z.object({
      id: z.string(),
      sku: z.string().nullable(),
      inventory_items: z
        .array(
          z
            .object({
              inventory_item_id: z.string(),
              inventory: z.object({ location_levels: z.array(z.unknown()).nullish() }).nullish(),
            })
            .nullish(),
        )
        .nullish(),
    }),
  ),
})

/** A product of the market that the seed knows, with what hangs on it. */
export type StoredProduct = z.infer<typeof StoredProduct>

/** Reads products by their handles, in a number of queries that does not grow with them. */
export async function readStoredProducts(
  container: MedusaContainer,
  handles: string[],
): Promise<Map<string, StoredProduct>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: [
      "id",
      "handle",
      "metadata",
      "cooperative.id",
      "variants.id",
      "variants.sku",
      "variants.inventory_items.inventory_item_id",
      "variants.inventory_items.inventory.location_levels.id",
    ],
    filters: { handle: handles },
  })
  return new Map(
    z
      .array(StoredProduct)
      .parse(data)
      .map((stored) => [stored.handle, stored]),
  )
}
