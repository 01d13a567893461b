import type { RequestHandler } from "express"
import { z } from "zod"
import { environment } from "./environment"

const backendHealthSchema = z.object({ database: z.string(), search: z.string() })

/** Answers 200 when every part works, 503 with the state of each part when one does not. */
export const health: RequestHandler = async (_request, response) => {
  const backend = await backendHealth()
  const parts = {
    storefront: "ok",
    backend: backend ? "ok" : "unreachable",
    database: backend?.database ?? "unknown",
    search: backend?.search ?? "unknown",
  }
  const isWell = parts.backend === "ok" && parts.database === "ok"
  response
    .status(isWell ? 200 : 503)
    .set("cache-control", "no-store")
    .json({ status: isWell ? "ok" : "degraded", parts })
}

const backendHealth = async (): Promise<z.infer<typeof backendHealthSchema> | undefined> => {
  try {
    const answer = await fetch(`${environment.BACKEND_URL}/store/health`, {
      headers: { "x-publishable-api-key": environment.MEDUSA_PUBLISHABLE_KEY },
      signal: AbortSignal.timeout(3000),
    })
    return backendHealthSchema.parse(await answer.json())
  } catch {
    // A backend that is away, or answers something else, is the very thing this page reports.
    return undefined
  }
}
