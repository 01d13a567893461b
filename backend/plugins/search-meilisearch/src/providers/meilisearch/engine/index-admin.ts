import type { SearchTypes } from "@medusajs/framework/types"
import { isIndexMissing } from "../errors"
import type { ResolvedOptions } from "../options"
import { assertIndexSupported } from "./assert-index-supported"
import type { Connection } from "./connection"
import type { IndexNames } from "./index-names"
import { buildIndexSettings } from "./index-settings"
import { settingsMatch } from "./settings-match"
import { done, enqueued, type Tasks } from "./tasks"

type Task = SearchTypes.SearchTask
type IndexInfo = Omit<SearchTypes.SearchIndexInfo, "provider">

const PAGE = 1000

/** Creates, empties, drops and lists indexes. */
export class IndexAdmin {
  constructor(
    private readonly connection: Connection,
    private readonly names: IndexNames,
    private readonly tasks: Tasks,
    private readonly options: ResolvedOptions,
  ) {}

  /** Creates the index or brings its settings in line, and waits: documents rely on them. */
  async upsert(definition: SearchTypes.ResolvedSearchIndexDefinition): Promise<Task> {
    assertIndexSupported(definition)
    const { physical_name: name, primary_key: primaryKey } = definition
    const uid = this.names.uidOf(name)
    const client = await this.connection.writing()
    if (!(await this.exists(uid))) {
      // Another process may create it first: that task then fails, and the index is there all the same.
      await this.tasks.wait(enqueued(await client.createIndex(uid, { primaryKey }), name))
    }
    const index = client.index(uid)
    const settings = buildIndexSettings(definition, this.options)
    return settingsMatch(settings, await index.getSettings())
      ? done(name)
      : this.tasks.finish(enqueued(await index.updateSettings(settings), name))
  }

  /** Dropping an index that is not there is a success. */
  async delete(index: string): Promise<Task> {
    const uid = this.names.uidOf(index)
    const client = await this.connection.writing()
    return (await this.exists(uid)) ? enqueued(await client.deleteIndex(uid), index) : done(index)
  }

  async clear(index: string): Promise<Task> {
    const client = await this.connection.writing()
    return enqueued(await client.index(this.names.uidOf(index)).deleteAllDocuments(), index)
  }

  /** The indexes under our prefix, by the names the module gave them. */
  async list(): Promise<IndexInfo[]> {
    const client = await this.connection.writing()
    const [{ results }, { indexes }] = await Promise.all([
      client.getRawIndexes({ limit: PAGE }),
      client.getStats(),
    ])
    return results
      .filter(({ uid }) => this.names.isOurs(uid))
      .map(({ uid, createdAt, updatedAt }) => ({
        name: this.names.physicalNameOf(uid),
        document_count: indexes[uid]?.numberOfDocuments ?? 0,
        created_at: new Date(createdAt),
        updated_at: new Date(updatedAt),
      }))
  }

  private async exists(uid: string): Promise<boolean> {
    try {
      await (await this.connection.writing()).getRawIndex(uid)
      return true
    } catch (error) {
      if (isIndexMissing(error)) {
        return false
      }
      throw error
    }
  }
}
