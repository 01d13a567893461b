import type { SearchTypes } from "@medusajs/framework/types"
import { MedusaError, projectDocument } from "@medusajs/framework/utils"
import type { DocumentsInput } from "../backend"

type Document = SearchTypes.SearchDocument

/** A provider that holds documents in memory, applies writes at once and, like Postgres, refuses highlights. */
export class PlainProvider implements SearchTypes.ISearchProvider {
  readonly identifier = "plain"
  readonly indexes = new Map<string, Map<string, Document>>()
  searches = 0

  async upsertIndex({ index }: { index: SearchTypes.ResolvedSearchIndexDefinition }) {
    this.indexes.set(index.physical_name, this.indexes.get(index.physical_name) ?? new Map())
    return this.done(index.physical_name)
  }

  async deleteIndex({ index }: { index: string }) {
    this.indexes.delete(index)
    return this.done(index)
  }

  async clearIndex({ index }: { index: string }) {
    this.documentsOf(index).clear()
    return this.done(index)
  }

  async listIndexes() {
    return [...this.indexes].map(([name, { size }]) => ({ name, provider: "plain", document_count: size }))
  }

  async upsertDocuments({ index, documents }: DocumentsInput) {
    documents.forEach((document) => this.documentsOf(index).set(document.id, document))
    return this.done(index)
  }

  async deleteDocuments({ index, filters }: SearchTypes.SearchDeleteDocumentsInput) {
    ;[filters.id].flat().forEach((id) => typeof id === "string" && this.documentsOf(index).delete(id))
    return this.done(index)
  }

  async search({
    index,
    filters,
    q,
    pagination,
    search_options,
    attributes_to_retrieve,
  }: SearchTypes.ProviderSearchQuery) {
    if (q && (search_options?.highlight || search_options?.locales)) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "highlights and locales are not supported")
    }
    this.searches += 1
    const after = (filters?.id as { $gt?: string } | undefined)?.$gt ?? ""
    const found = [...this.documentsOf(index.physical_name).values()]
      .filter(({ id, title }) => id > after && (!q || String(title).toLowerCase().includes(q.toLowerCase())))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
    const skip = pagination?.skip ?? 0
    const take = pagination?.take ?? 20
    return {
      hits: found.slice(skip, skip + take).map((document) => ({
        id: document.id,
        document: projectDocument(document, attributes_to_retrieve),
      })),
      metadata: { skip, take, count: found.length },
    }
  }

  private documentsOf(index: string): Map<string, Document> {
    const documents = this.indexes.get(index)
    if (!documents) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `no index "${index}"`)
    }
    return documents
  }

  private done(index: string): SearchTypes.SearchTask {
    return { index, status: "succeeded" }
  }
}
