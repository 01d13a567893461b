import { MedusaError } from "@medusajs/framework/utils"

type ApiError = Error & { response?: { status?: number }; cause?: { code?: string } }

/** Refuses what Meilisearch cannot express, rather than answering something near it. */
export function refuse(message: string): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `The meilisearch search provider ${message}`)
}

/** Refuses a value that is wrong for its field. */
export function refuseValue(message: string): never {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message)
}

const statusOf = (error: ApiError) => error.response?.status ?? 0

/**
 * Whether Meilisearch itself is away: not reached, timed out, failing (5xx), overloaded, or refusing our
 * key. A query it understood and rejected is not "away".
 */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) {
    return false
  }
  if (error.name === "MeilisearchApiError") {
    const status = statusOf(error)
    return status >= 500 || [401, 403, 408, 429].includes(status)
  }
  // A proxy's HTML error page reaches the client as a SyntaxError.
  return ["MeilisearchRequestError", "MeilisearchTaskTimeOutError", "SyntaxError"].includes(error.name)
}

/** Whether the index does not exist: dropped by a swap, or the engine lost its data. */
export function isIndexMissing(error: unknown): boolean {
  return (
    (error instanceof Error && (error as ApiError).cause?.code === "index_not_found") ||
    (error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND)
  )
}

/** Puts an engine error into Medusa's words: the Search Module retries on NOT_FOUND. */
export function toMedusaError(error: unknown): unknown {
  if (!(error instanceof Error) || !error.name.startsWith("Meilisearch") || isUnavailable(error)) {
    return error
  }
  const type = isIndexMissing(error) ? MedusaError.Types.NOT_FOUND : MedusaError.Types.INVALID_DATA
  return new MedusaError(type, `Meilisearch refused the request: ${error.message}`)
}
