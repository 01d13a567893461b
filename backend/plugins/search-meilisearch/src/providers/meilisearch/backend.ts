import type { SearchTypes } from "@medusajs/framework/types"

export type Definition = SearchTypes.ResolvedSearchIndexDefinition
export type Task = SearchTypes.SearchTask
export type DocumentsInput = Parameters<SearchTypes.ISearchProvider["upsertDocuments"]>[0]

/** What the provider hands its work to: Meilisearch alone, a fallback alone, or both together. */
export interface SearchBackend {
  searchMany(inputs: SearchTypes.ProviderSearchQuery[]): Promise<SearchTypes.SearchResult[]>
  upsertIndex(index: Definition): Promise<Task>
  deleteIndex(index: string): Promise<Task>
  clearIndex(index: string): Promise<Task>
  listIndexes(): Promise<Omit<SearchTypes.SearchIndexInfo, "provider">[]>
  upsertDocuments(input: DocumentsInput): Promise<Task>
  deleteDocuments(input: SearchTypes.SearchDeleteDocumentsInput): Promise<Task>
  waitForTask(task: Task, timeoutMs?: number): Promise<Task>
}
