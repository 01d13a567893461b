import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readHealth } from "./read-health"

/**
 * `GET /store/health`: the state of what the market stands on, for the storefront's `/healthz` and for monitors.
 * Answers 503 when the database is away. Without Meilisearch the market still sells, so that is no failure:
 * `search` then reads `postgres`.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const connection = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const health = await readHealth({
    pingDatabase: async () => void (await connection.raw("select 1")),
    meilisearchHost: process.env.MEILISEARCH_HOST,
  })
  res
    .status(health.database === "ok" ? 200 : 503)
    .set("cache-control", "no-store")
    .json(health)
}
