import type { SearchTypes } from "@medusajs/framework/types"
import { extractPrimaryKeyFilter } from "@medusajs/framework/utils"
import { FINGERPRINT, toStoredDocument } from "../documents/stored-document"
import { refuseValue } from "../errors"
import { listLeaves } from "../fields"
import { compileFilters } from "../filters/compile-filters"
import type { Connection } from "./connection"
import type { IndexNames } from "./index-names"
import { done, enqueued } from "./tasks"

type Definition = SearchTypes.ResolvedSearchIndexDefinition
type Task = SearchTypes.SearchTask
type Row = Record<string, unknown>

const PAGE = 1000

/** Writes documents and tells which ones there are. */
export class DocumentStore {
  constructor(
    private readonly connection: Connection,
    private readonly names: IndexNames,
  ) {}

  async upsert(
    index: string,
    definition: Definition,
    documents: SearchTypes.SearchDocument[],
  ): Promise<Task> {
    const stored = documents.map((document) => toStoredDocument(document, definition))
    const target = await this.target(index)
    return stored.length
      ? enqueued(await target.addDocuments(stored, { primaryKey: definition.primary_key }), index)
      : done(index)
  }

  /**
   * Deletes by id where the filter is nothing but ids, by filter otherwise.
   *
   * @throws MedusaError INVALID_DATA for a filter that is empty, since it would match everything.
   */
  async delete(
    { index, filters }: SearchTypes.SearchDeleteDocumentsInput,
    definition?: Definition,
  ): Promise<Task> {
    const target = await this.target(index)
    const primaryKey = definition?.primary_key ?? (await target.fetchPrimaryKey()) ?? "id"
    const ids = extractPrimaryKeyFilter(filters, { primary_key: primaryKey })
    if (ids) {
      return ids.length ? enqueued(await target.deleteDocuments(ids), index) : done(index)
    }
    const leaves = new Map(listLeaves(definition?.fields ?? {}).map((leaf) => [leaf.path, leaf]))
    const filter = compileFilters(filters, (path) => leaves.get(path))
    return filter
      ? enqueued(await target.deleteDocuments({ filter }), index)
      : refuseValue(`Deleting from the search index "${index}" needs a filter`)
  }

  /** What is stored, as the fingerprint of every document by its id. */
  async fingerprints({
    physical_name: index,
    primary_key: primaryKey,
  }: Definition): Promise<Map<string, unknown>> {
    const target = await this.target(index)
    const found = new Map<string, unknown>()
    for (let offset = 0, total = 1; offset < total; offset += PAGE) {
      const page = await target.getDocuments<Row>({ fields: [primaryKey, FINGERPRINT], offset, limit: PAGE })
      page.results.forEach((row) => found.set(String(row[primaryKey]), row[FINGERPRINT]))
      total = page.total
    }
    return found
  }

  private async target(index: string) {
    return (await this.connection.writing()).index<Row>(this.names.uidOf(index))
  }
}
