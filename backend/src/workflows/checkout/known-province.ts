import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Whether `id` is one of the country's provinces and prefectures. */
export async function isKnownProvince(container: MedusaContainer, id: string): Promise<boolean> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "province", fields: ["id"], filters: { id } })
  return data.length > 0
}
