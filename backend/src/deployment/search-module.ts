import type { MeilisearchProviderOptions } from "@twiza/plugin-search-meilisearch/providers/meilisearch"
import { transformQuery } from "../search/language/transform-query"

/** Test runs share a server and each have a database of their own: so must their indexes be. */
function indexPrefix(env: NodeJS.ProcessEnv): string | undefined {
  const ownPrefix = env.NODE_ENV === "test" ? `test-${process.pid}` : undefined
  return env.MEILISEARCH_INDEX_PREFIX || ownPrefix
}

/** What the market asks of the Meilisearch provider. */
export function meilisearchOptions(env: NodeJS.ProcessEnv): MeilisearchProviderOptions {
  return {
    host: env.MEILISEARCH_HOST || undefined,
    apiKey: env.MEILISEARCH_API_KEY || undefined,
    indexPrefix: indexPrefix(env),
    fallback: "search-postgres",
    retryWithFrequency: true,
    transformQuery,
  }
}

/**
 * The Search Module, as `medusa-config.ts` wires it: Meilisearch when `MEILISEARCH_HOST` is set, Postgres beside it for
 * when it is away, Postgres alone when no host is set.
 */
export function searchModule(env: NodeJS.ProcessEnv) {
  return {
    resolve: "@medusajs/medusa/search",
    options: {
      default_provider: "meilisearch",
      providers: [
        { resolve: "@medusajs/medusa/search-postgres", id: "postgres" },
        {
          resolve: "@twiza/plugin-search-meilisearch/providers/meilisearch",
          id: "main",
          options: meilisearchOptions(env),
        },
      ],
    },
  }
}
