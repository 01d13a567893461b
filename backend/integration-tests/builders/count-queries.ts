import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

const TRIES = 3

async function countOnce(container: MedusaContainer, work: () => Promise<unknown>): Promise<number> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  let count = 0
  const onQuery = () => count++
  database.on("query", onQuery)
  await work()
  database.removeListener("query", onQuery)
  return count
}

/** Subscribers (search, mail) follow events in their own time; their queries are nobody's here. */
async function waitForQuiet(container: MedusaContainer): Promise<void> {
  const pause = () => new Promise((resolve) => setTimeout(resolve, 500))
  for (let n = 0; n < 60 && (await countOnce(container, pause)) > 0; n++);
}

/** How many SQL statements `work` sends: the fewest of a few tries, since what else goes on only adds. */
export async function countQueries(
  container: MedusaContainer,
  work: () => Promise<unknown>,
): Promise<number> {
  await waitForQuiet(container)
  const counts: number[] = []
  for (let n = 0; n < TRIES; n++) counts.push(await countOnce(container, work))
  return Math.min(...counts)
}
