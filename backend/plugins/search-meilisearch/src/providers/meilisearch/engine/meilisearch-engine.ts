import type { SearchTypes } from "@medusajs/framework/types"
import type { SearchResponse } from "meilisearch" with { "resolution-mode": "import" }
import { toMedusaError } from "../errors"
import type { ResolvedOptions } from "../options"
import { buildSearchPlan } from "../query/build-search-plan"
import { deservesRetry, withFrequency } from "../query/frequency-retry"
import { totalOf } from "../query/read-facet"
import { readResult } from "../query/read-result"
import { listQueries, type SearchPlan } from "../query/search-plan"
import { Connection } from "./connection"
import { DocumentStore } from "./document-store"
import { IndexAdmin } from "./index-admin"
import { IndexNames } from "./index-names"
import { Tasks } from "./tasks"

type Response = SearchResponse<Record<string, unknown>>
type Answer = { result: SearchTypes.SearchResult; total: number }

/** Meilisearch as an engine of the Search Module. It knows nothing of fallbacks. */
export class MeilisearchEngine {
  readonly indexes: IndexAdmin
  readonly documents: DocumentStore
  readonly tasks: Tasks
  private readonly connection: Connection
  private readonly names: IndexNames

  constructor(private readonly options: ResolvedOptions & { host: string }) {
    this.connection = new Connection(options)
    this.names = new IndexNames(options.indexPrefix)
    this.tasks = new Tasks(this.connection, options.taskTimeoutMs)
    this.indexes = new IndexAdmin(this.connection, this.names, this.tasks, options)
    this.documents = new DocumentStore(this.connection, this.names)
  }

  /** Whether the server answers and says it is well. */
  async isHealthy(): Promise<boolean> {
    return (await this.connection.searching()).isHealthy()
  }

  /** All searches in one request; those that found nothing in one more, if the options ask for it. */
  async searchMany(inputs: SearchTypes.ProviderSearchQuery[]): Promise<SearchTypes.SearchResult[]> {
    const plans = inputs.map((input) =>
      buildSearchPlan(input, this.names.uidOf(input.index.physical_name), this.options),
    )
    const answers = await this.run(plans)
    if (this.options.retryWithFrequency) {
      await this.retryEmpty(plans, answers)
    }
    return answers.map(({ result }) => result)
  }

  private async retryEmpty(plans: SearchPlan[], answers: Answer[]): Promise<void> {
    const empty = plans.flatMap((plan, i) => (deservesRetry(plan, answers[i]?.total) ? [{ plan, i }] : []))
    const again = empty.length ? await this.run(empty.map(({ plan }) => withFrequency(plan))) : []
    again.forEach((answer, n) => (answers[empty[n]?.i ?? n] = answer))
  }

  private async run(plans: SearchPlan[]): Promise<Answer[]> {
    const responses = await this.ask(plans)
    let next = 0
    return plans.map((plan) => {
      const own = responses.slice(next, (next += listQueries(plan).length))
      return { result: readResult(plan, own), total: totalOf(own[0]) }
    })
  }

  private async ask(plans: SearchPlan[]): Promise<Response[]> {
    const client = await this.connection.searching()
    try {
      const { results } = await client.multiSearch({ queries: plans.flatMap(listQueries) })
      return results
    } catch (error) {
      throw toMedusaError(error)
    }
  }
}
