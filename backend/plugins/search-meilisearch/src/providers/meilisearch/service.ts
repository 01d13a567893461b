import type { Logger, SearchTypes } from "@medusajs/framework/types"
import { AbstractSearchProviderService, MedusaError } from "@medusajs/framework/utils"
import type { DocumentsInput, SearchBackend } from "./backend"
import { assertIndexSupported } from "./engine/assert-index-supported"
import { DirectBackend } from "./engine/direct-backend"
import { MeilisearchEngine } from "./engine/meilisearch-engine"
import { FallbackBackend } from "./fallback/fallback-backend"
import { findProvider } from "./fallback/find-provider"
import { ResilientBackend } from "./fallback/resilient-backend"
import { parseProviderOptions, type MeilisearchProviderOptions, type ResolvedOptions } from "./options"

type Input = SearchTypes.ProviderSearchQuery
type Task = SearchTypes.SearchTask

/** Names the provider in `default_provider`, index definitions and `provider_options`. */
export const MEILISEARCH_PROVIDER_ID = "meilisearch"

/**
 * Meilisearch behind Medusa's Search Module. With the option `fallback`, another provider is kept complete
 * beside it and answers while Meilisearch is away; with `fallback` and no `host`, it answers always.
 */
export class MeilisearchSearchProviderService extends AbstractSearchProviderService {
  static override identifier = MEILISEARCH_PROVIDER_ID

  private readonly options: ResolvedOptions
  private backend: SearchBackend | undefined

  constructor(
    private readonly cradle: Record<string, unknown> & { logger: Logger },
    options: MeilisearchProviderOptions,
  ) {
    super()
    this.options = parseProviderOptions(options)
    if (!this.options.host && !this.options.fallback) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        'The meilisearch search provider needs a "host", a "fallback", or both',
      )
    }
  }

  override async search(input: Input): Promise<SearchTypes.SearchResult> {
    const [result] = await this.searchMany([input])
    return result as SearchTypes.SearchResult
  }

  /** One request to Meilisearch, however many searches. */
  override async searchMany(inputs: Input[]): Promise<SearchTypes.SearchResult[]> {
    if (!inputs.length) {
      return []
    }
    const results = await this.use().searchMany(inputs.map((input) => this.prepare(input)))
    return results.map((result, i) => this.asAsked(result, inputs[i]))
  }

  override async upsertIndex({ index }: { index: SearchTypes.ResolvedSearchIndexDefinition }): Promise<Task> {
    assertIndexSupported(index)
    return this.use().upsertIndex(index)
  }

  override async deleteIndex({ index }: { index: string }): Promise<Task> {
    return this.use().deleteIndex(index)
  }

  override async clearIndex({ index }: { index: string }): Promise<Task> {
    return this.use().clearIndex(index)
  }

  override async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    return (await this.use().listIndexes()).map((info) => ({ ...info, provider: MEILISEARCH_PROVIDER_ID }))
  }

  override async upsertDocuments(input: DocumentsInput): Promise<Task> {
    return this.use().upsertDocuments(input)
  }

  override async deleteDocuments(input: SearchTypes.SearchDeleteDocumentsInput): Promise<Task> {
    return this.use().deleteDocuments(input)
  }

  async waitForTask(task: Task, options?: { timeout_ms?: number }): Promise<Task> {
    return this.use().waitForTask(task, options?.timeout_ms)
  }

  private prepare(input: Input): Input {
    const { q: asked, ...rest } = input
    const locales = input.search_options?.locales
    const context = { index: input.index.name, ...(locales ? { locales } : {}) }
    const q = asked?.trim() && (this.options.transformQuery?.(asked, context) ?? asked).trim()
    return q ? { ...rest, q } : rest
  }

  private asAsked(result: SearchTypes.SearchResult, input: Input | undefined): SearchTypes.SearchResult {
    return input?.q === undefined ? result : { ...result, metadata: { ...result.metadata, query: input.q } }
  }

  private use(): SearchBackend {
    this.backend ??= this.buildBackend()
    return this.backend
  }

  /** Late, because the other providers are registered while this one is being made. */
  private buildBackend(): SearchBackend {
    const { host, fallback: other } = this.options
    const engine = host ? new MeilisearchEngine({ ...this.options, host }) : undefined
    const fallback = other ? new FallbackBackend(findProvider(this.cradle, other), this.options) : undefined
    if (engine && fallback) {
      return new ResilientBackend(engine, fallback, this.options, this.cradle.logger)
    }
    return engine ? new DirectBackend(engine) : (fallback as FallbackBackend)
  }
}
