import { z } from "zod"
import { environment } from "../../server/environment"

/** What the backend answers when it refuses: a stable code, which the page turns into a sentence. */
const refusalSchema = z.object({
  code: z.string().optional(),
  type: z.string().optional(),
  message: z.string().optional(),
  fields: z.record(z.string(), z.string()).optional(),
})

/** The backend refused a request (4xx), or could not be reached or failed (5xx). */
export class MarketError extends Error {
  override readonly name = "MarketError"

  constructor(
    readonly status: number,
    readonly code: string,
    readonly fields: Record<string, string> = {},
    message = code,
  ) {
    super(message)
  }
}

export type MarketRequest = {
  method?: "GET" | "POST" | "PATCH" | "DELETE"
  query?: Record<string, string | number | boolean | undefined>
  /** Sent as JSON; a `FormData` goes as the form it is, files and all. */
  body?: unknown
  /** A customer's or a cooperative member's token. */
  token?: string | undefined
  /** Which of their cooperatives a member of several acts for. */
  cooperativeId?: string | undefined
  timeoutMs?: number
  /** The reader's address, for the backend's rate limits. */
  clientIp?: string | undefined
}

/**
 * Asks the backend and parses what it answers.
 * @throws MarketError with the backend's code, or `backend_unreachable` / `unexpected_answer`.
 */
export const askMarket = async <T>(
  schema: z.ZodType<T>,
  path: string,
  request: MarketRequest = {},
): Promise<T> => {
  const answer = await send(path, request)
  const body: unknown = await answer.json().catch(() => undefined)
  if (!answer.ok) throw refusalOf(answer.status, body)
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  console.error(`Unexpected answer of ${path}`, z.prettifyError(parsed.error))
  throw new MarketError(502, "unexpected_answer")
}

/** Asks the backend for a file, answered as it comes. @throws MarketError as `askMarket` does */
export const askMarketForFile = async (path: string, request: MarketRequest = {}): Promise<Response> => {
  const answer = await send(path, request)
  if (answer.ok) return answer
  throw refusalOf(answer.status, await answer.json().catch(() => undefined))
}

const send = async (
  path: string,
  { method, query, body, token, cooperativeId, timeoutMs, clientIp }: MarketRequest,
): Promise<Response> => {
  const url = new URL(path, environment.BACKEND_URL)
  for (const [name, value] of Object.entries(query ?? {}))
    if (value !== undefined) url.searchParams.set(name, String(value))
  try {
    return await fetch(url, {
      method: method ?? (body === undefined ? "GET" : "POST"),
      headers: {
        accept: "application/json",
        "x-publishable-api-key": environment.MEDUSA_PUBLISHABLE_KEY,
        ...(body === undefined || body instanceof FormData ? {} : { "content-type": "application/json" }),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(cooperativeId ? { "x-cooperative-id": cooperativeId } : {}),
        ...(clientIp ? { "x-forwarded-for": clientIp } : {}),
      },
      body: body === undefined || body instanceof FormData ? body : JSON.stringify(body),
      signal: AbortSignal.timeout(timeoutMs ?? 20_000),
    })
  } catch (error) {
    console.error(`The backend did not answer ${path}`, error instanceof Error ? error.message : error)
    throw new MarketError(503, "backend_unreachable")
  }
}

const refusalOf = (status: number, body: unknown): MarketError => {
  const refusal = refusalSchema.safeParse(body)
  if (!refusal.success) return new MarketError(status, "unexpected_answer")
  const { code, type, fields, message } = refusal.data
  return new MarketError(status, code ?? type ?? "unexpected_answer", fields, message)
}
