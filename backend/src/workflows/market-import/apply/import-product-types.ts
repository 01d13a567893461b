import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createProductTypesWorkflow } from "@medusajs/medusa/core-flows"

const TYPES = ["good", "service"]

/** Goods and services are product types; answers their ids by value. */
export async function importProductTypes(container: MedusaContainer): Promise<Map<string, string>> {
  const stored = await container.resolve(Modules.PRODUCT).listProductTypes({}, { take: null })
  const missing = TYPES.filter((type) => !stored.some(({ value }) => value === type))
  const created = missing.length
    ? (
        await createProductTypesWorkflow(container).run({
          input: { product_types: missing.map((value) => ({ value })) },
        })
      ).result
    : []
  return new Map([...stored, ...created].map(({ value, id }) => [value, id]))
}
