import { z } from "@medusajs/framework/zod"

const milliseconds = z.number().int().positive()

/** What one index asks of Meilisearch beyond its definition. Every key is optional. */
const indexOptions = z
  .object({
    synonyms: z.record(z.string(), z.array(z.string())).optional(),
    stopWords: z.array(z.string()).optional(),
    dictionary: z.array(z.string()).optional(),
    separatorTokens: z.array(z.string()).optional(),
    nonSeparatorTokens: z.array(z.string()).optional(),
    localizedAttributes: z
      .array(z.object({ attributePatterns: z.array(z.string()), locales: z.array(z.string()) }))
      .optional(),
    /** Appended after Meilisearch's own rules, such as `["popularity:desc"]`: they break ties. */
    tieBreakers: z.array(z.string().regex(/^[\w.-]+:(asc|desc)$/)).optional(),
    /** Replaces the whole list. Leave `sort` first, or `pagination.order` stops being strict. */
    rankingRules: z.array(z.string()).optional(),
    typoTolerance: z.record(z.string(), z.unknown()).optional(),
    maxTotalHits: z.number().int().positive().optional(),
    maxValuesPerFacet: z.number().int().positive().optional(),
    /** Any other index setting, passed as it is. */
    settings: z.record(z.string(), z.unknown()).optional(),
  })
  .strict()

export type MeilisearchIndexOptions = z.infer<typeof indexOptions>

/** Rewrites the words of a query before any engine sees them, as a language normaliser does. */
export type QueryTransform = (query: string, context: { index: string; locales?: string[] }) => string

const providerOptions = z
  .object({
    host: z.string().min(1).optional(),
    apiKey: z.string().min(1).optional(),
    indexPrefix: z
      .string()
      .regex(/^[A-Za-z0-9_-]+$/)
      .optional(),
    /** Identifier of another registered provider, such as `search-postgres`. */
    fallback: z.string().min(1).optional(),
    searchTimeoutMs: milliseconds.default(1000),
    writeTimeoutMs: milliseconds.default(10_000),
    taskTimeoutMs: milliseconds.default(120_000),
    retryAfterMs: milliseconds.default(500),
    maxRetryAfterMs: milliseconds.default(5_000),
    auditEveryMs: milliseconds.default(30 * 60_000),
    matchingStrategy: z.enum(["last", "all", "frequency"]).default("last"),
    /** A second try with `frequency` when the first found nothing. */
    retryWithFrequency: z.boolean().default(false),
    transformQuery: z.custom<QueryTransform>((value) => typeof value === "function").optional(),
    indexes: z.record(z.string(), indexOptions).default({}),
  })
  .strict()

export type MeilisearchProviderOptions = z.input<typeof providerOptions>
export type ResolvedOptions = z.output<typeof providerOptions>

/**
 * Reads the options of `medusa-config`.
 *
 * @throws ZodError naming the option that is wrong, so that a typing mistake stops the start-up.
 */
export function parseProviderOptions(options: unknown): ResolvedOptions {
  return providerOptions.parse(options ?? {})
}

/** Reads `settings.provider_options.meilisearch` of an index definition. */
export function parseIndexOptions(options: unknown): MeilisearchIndexOptions {
  return indexOptions.parse(options ?? {})
}
