import type { SearchTypes } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { Definition, DocumentsInput, SearchBackend, Task } from "../backend"
import { isUnavailable, toMedusaError } from "../errors"
import type { MeilisearchEngine } from "./meilisearch-engine"

async function explained<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (isUnavailable(error)) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `Meilisearch is not available: ${String(error)}`,
      )
    }
    throw toMedusaError(error)
  }
}

/** Meilisearch with nothing behind it: when it is away, a search fails and an event is delivered again. */
export class DirectBackend implements SearchBackend {
  constructor(private readonly engine: MeilisearchEngine) {}

  searchMany(inputs: SearchTypes.ProviderSearchQuery[]) {
    return explained(this.engine.searchMany(inputs))
  }

  upsertIndex(index: Definition) {
    return explained(this.engine.indexes.upsert(index))
  }

  deleteIndex(index: string) {
    return explained(this.engine.indexes.delete(index))
  }

  clearIndex(index: string) {
    return explained(this.engine.indexes.clear(index))
  }

  listIndexes() {
    return explained(this.engine.indexes.list())
  }

  upsertDocuments({ index, definition, documents }: DocumentsInput) {
    return explained(this.engine.documents.upsert(index, definition, documents))
  }

  deleteDocuments(input: SearchTypes.SearchDeleteDocumentsInput) {
    return explained(this.engine.documents.delete(input))
  }

  waitForTask(task: Task, timeoutMs?: number) {
    return explained(this.engine.tasks.wait(task, timeoutMs))
  }
}
