import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** How many SQL statements `work` sends. */
export async function countQueries(
  container: MedusaContainer,
  work: () => Promise<unknown>,
): Promise<number> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  let count = 0
  const onQuery = () => count++
  database.on("query", onQuery)
  await work()
  database.removeListener("query", onQuery)
  return count
}
