import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const STAND_ENTITY: string = "fair_stand"

const standRows = z.array(z.object({ id: z.string(), number: z.string() }))

/** The numbers of stands as the plan shows them, by id. */
export async function readStandNumbers(
  container: MedusaContainer,
  ids: string[],
): Promise<Map<string, string>> {
  if (!ids.length) return new Map()
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: STAND_ENTITY,
    fields: ["id", "number"],
    filters: { id: ids },
  })
  return new Map(standRows.parse(data).map(({ id, number }) => [id, number]))
}
