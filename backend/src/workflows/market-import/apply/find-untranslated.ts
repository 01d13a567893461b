import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { PlannedProduct } from "../demo/plan-products"
import type { StoredProduct } from "./read-stored-products"

const Row = z.object({ reference_id: z.string() })

/** Products whose texts an interrupted import left out: their last size has none. Sizes are written after products. */
export async function findUntranslated(
  container: MedusaContainer,
  planned: PlannedProduct[],
  stored: Map<string, StoredProduct>,
): Promise<PlannedProduct[]> {
  const lastSizeOf = (handle: string) => stored.get(handle)?.variants.at(-1)?.id ?? ""
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "translation",
    fields: ["reference_id"],
    filters: {
      reference: "product_variant",
      locale_code: "en",
      reference_id: planned.map(({ handle }) => lastSizeOf(handle)),
    },
  })
  const translated = new Set(
    z
      .array(Row)
      .parse(data)
      .map(({ reference_id }) => reference_id),
  )
  return planned.filter(({ handle }) => !translated.has(lastSizeOf(handle)))
}
