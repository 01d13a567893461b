import type { Logger, SearchTypes } from "@medusajs/framework/types"
import type { Definition, DocumentsInput, SearchBackend, Task } from "../backend"
import type { MeilisearchEngine } from "../engine/meilisearch-engine"
import { done } from "../engine/tasks"
import { isIndexMissing, isUnavailable } from "../errors"
import type { ResolvedOptions } from "../options"
import type { FallbackBackend } from "./fallback-backend"
import { Recovery } from "./recovery"

/**
 * Meilisearch for searching, another provider to fall back on. Every write goes to the fallback first and
 * must succeed there; Meilisearch is a copy of it. While the copy is away or not known to be complete, the
 * fallback answers, so a shopper gets results and never stale ones. What Meilisearch missed is found by
 * comparing both when it returns, not by remembering: nothing is lost with the process.
 */
export class ResilientBackend implements SearchBackend {
  private readonly recovery: Recovery

  constructor(
    private readonly engine: MeilisearchEngine,
    private readonly fallback: FallbackBackend,
    options: ResolvedOptions,
    logger: Logger,
  ) {
    this.recovery = new Recovery(engine, fallback, options, logger)
  }

  async searchMany(inputs: SearchTypes.ProviderSearchQuery[]): Promise<SearchTypes.SearchResult[]> {
    inputs.forEach(({ index }) => this.recovery.meet(index))
    if (!inputs.every(({ index }) => this.recovery.canServe(index.physical_name))) {
      return this.fallback.searchMany(inputs)
    }
    try {
      return await this.engine.searchMany(inputs)
    } catch (error) {
      inputs.forEach(({ index }) => this.note(error, index.physical_name))
      return this.fallback.searchMany(inputs)
    }
  }

  async upsertIndex(index: Definition): Promise<Task> {
    await this.fallback.upsertIndex(index)
    this.recovery.meet(index)
    return this.copy(index.physical_name, () => this.engine.indexes.upsert(index))
  }

  async deleteIndex(index: string): Promise<Task> {
    await this.fallback.deleteIndex(index)
    this.recovery.forget(index)
    return this.copy(index, () => this.engine.indexes.delete(index))
  }

  async clearIndex(index: string): Promise<Task> {
    await this.fallback.clearIndex(index)
    return this.copy(index, () => this.engine.indexes.clear(index))
  }

  /** The fallback's answer: an index that is empty only in Meilisearch is repaired here, not seeded anew. */
  listIndexes() {
    return this.fallback.listIndexes()
  }

  async upsertDocuments(input: DocumentsInput): Promise<Task> {
    const { index, definition, documents } = input
    await this.fallback.upsertDocuments(input)
    // While a version is seeded the definition is the logical one: its name is not the index written to.
    this.recovery.meet({ ...definition, physical_name: index })
    return this.copy(index, () => this.engine.documents.upsert(index, definition, documents))
  }

  async deleteDocuments(input: SearchTypes.SearchDeleteDocumentsInput): Promise<Task> {
    await this.fallback.deleteDocuments(input)
    const definition = this.recovery.definitionOf(input.index)
    return this.copy(input.index, () => this.engine.documents.delete(input, definition))
  }

  /** A write the fallback holds is done, whatever became of the copy: the copy is doubted and repaired. */
  async waitForTask(task: Task, timeoutMs?: number): Promise<Task> {
    const index = task.index ?? ""
    return this.copy(index, async () => {
      const final = await this.engine.tasks.wait(task, timeoutMs)
      if (final.status === "failed") {
        this.recovery.doubt(index, final.error?.message)
      }
      return final.status === "failed" ? done(index) : final
    })
  }

  private async copy(index: string, write: () => Promise<Task>): Promise<Task> {
    if (this.recovery.isAway) {
      this.recovery.doubt(index)
      return done(index)
    }
    try {
      return await write()
    } catch (error) {
      this.note(error, index)
      return done(index)
    }
  }

  /** Takes in a failure of Meilisearch; a request it understood and refused is the caller's. */
  private note(error: unknown, index: string): void {
    if (isUnavailable(error)) {
      this.recovery.away(error)
    } else if (isIndexMissing(error)) {
      this.recovery.doubt(index, String(error))
    } else {
      throw error
    }
  }
}
