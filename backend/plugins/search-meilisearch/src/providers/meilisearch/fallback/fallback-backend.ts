import type { SearchTypes } from "@medusajs/framework/types"
import type { Definition, DocumentsInput, SearchBackend, Task } from "../backend"
import { listLeaves } from "../fields"
import type { ResolvedOptions } from "../options"
import { toFallbackQuery, toSimilarQuery } from "./fallback-query"

type Input = SearchTypes.ProviderSearchQuery

const PAGE = 500

/** Another provider of the Search Module, doing all the work. */
export class FallbackBackend implements SearchBackend {
  constructor(
    private readonly provider: SearchTypes.ISearchProvider,
    private readonly options: ResolvedOptions,
  ) {}

  searchMany(inputs: Input[]): Promise<SearchTypes.SearchResult[]> {
    return Promise.all(inputs.map((input) => this.search(toFallbackQuery(input, this.options))))
  }

  upsertIndex(index: Definition): Promise<Task> {
    return this.provider.upsertIndex({ index })
  }

  deleteIndex(index: string): Promise<Task> {
    return this.provider.deleteIndex({ index })
  }

  clearIndex(index: string): Promise<Task> {
    return this.provider.clearIndex({ index })
  }

  listIndexes() {
    return this.provider.listIndexes()
  }

  upsertDocuments(input: DocumentsInput): Promise<Task> {
    return this.settle(this.provider.upsertDocuments(input))
  }

  deleteDocuments(input: SearchTypes.SearchDeleteDocumentsInput): Promise<Task> {
    return this.settle(this.provider.deleteDocuments(input))
  }

  async waitForTask(task: Task, timeoutMs?: number): Promise<Task> {
    const options = timeoutMs === undefined ? {} : { timeout_ms: timeoutMs }
    return (await this.provider.waitForTask?.(task, options)) ?? task
  }

  /** Every document, whole, in pages ordered by id: what Meilisearch should hold. */
  async *readAll(definition: Definition): AsyncGenerator<SearchTypes.SearchDocument[]> {
    for (let last: string | undefined; ;) {
      const { hits } = await this.provider.search(this.pageAfter(definition, last))
      if (hits.length) {
        yield hits.map(({ id, document }) => ({ ...document, id }))
      }
      if (hits.length < PAGE) {
        return
      }
      last = hits.at(-1)?.id
    }
  }

  private async search(query: Input): Promise<SearchTypes.SearchResult> {
    const result = await this.provider.search(query)
    const foundNothing = query.q?.trim() && !result.hits.length && !result.metadata.count
    return foundNothing ? this.provider.search(toSimilarQuery(query)) : result
  }

  private pageAfter(index: Definition, last: string | undefined): Input {
    const key = index.primary_key
    return {
      index,
      attributes_to_retrieve: listLeaves(index.fields).map(({ path }) => path),
      ...(last === undefined ? {} : { filters: { [key]: { $gt: last } } }),
      pagination: { skip: 0, take: PAGE, order: { [key]: "ASC" } },
      search_options: { count: "none" },
    }
  }

  /** The fallback is what we can rely on, so its writes are waited for before Meilisearch gets them. */
  private async settle(written: Promise<Task>): Promise<Task> {
    const task = await written
    return task.status === "succeeded" ? task : this.waitForTask(task)
  }
}
