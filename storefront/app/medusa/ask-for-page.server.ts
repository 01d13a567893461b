import { data } from "react-router"
import type { z } from "zod"
import { askMarket, MarketError, type MarketRequest } from "./client.server"

/** What the error page needs to know to choose its words. */
export type PageProblem = { code: "not_found" | "backend_unreachable" }

/**
 * Turns a refusal of the backend into the page a reader should see: what does not exist is not found, and a
 * backend that is away is "come back in a minute", never a stack trace.
 */
export const orErrorPage = async <T>(answer: Promise<T>): Promise<T> => {
  try {
    return await answer
  } catch (error) {
    if (!(error instanceof MarketError)) throw error
    throw error.status === 404 ? notFound() : unavailable()
  }
}

/** Asks the backend for what a public page shows; see `orErrorPage`. */
export const askForPage = <T>(schema: z.ZodType<T>, path: string, request?: MarketRequest): Promise<T> =>
  orErrorPage(askMarket(schema, path, request))

export const notFound = () => data({ code: "not_found" } satisfies PageProblem, { status: 404 })

const unavailable = () =>
  data({ code: "backend_unreachable" } satisfies PageProblem, {
    status: 503,
    headers: { "retry-after": "20" },
  })
