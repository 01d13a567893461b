import type { MultiSearchQuery } from "meilisearch" with { "resolution-mode": "import" }
import type { SearchPlan } from "./search-plan"

const FREQUENCY = "frequency"

/** Whether words were searched, none was found, and the caller left the strategy to us. */
export function deservesRetry({ input, main }: SearchPlan, total: number | undefined): boolean {
  const isOurChoice =
    input.search_options?.match_strategy === undefined && main.matchingStrategy !== FREQUENCY
  return Boolean(main.q) && isOurChoice && total === 0
}

/** The same plan, dropping the most frequent words first instead of the last ones. */
export function withFrequency(plan: SearchPlan): SearchPlan {
  const retry = (query: MultiSearchQuery): MultiSearchQuery => ({ ...query, matchingStrategy: FREQUENCY })
  return {
    ...plan,
    main: retry(plan.main),
    facets: plan.facets.map((facet) => ({ ...facet, queries: facet.queries.map(retry) })),
    exactCount: plan.exactCount && retry(plan.exactCount),
  }
}
