import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import type { DeclaredFacts, ProductFacts } from "./rule/facts"

/** All that reading needs, so that a search index, which gets no container, can ask too. */
export type GraphQuery = Pick<RemoteQueryFunction, "graph">

/** What the shop knows of a product and of who makes it. `is_public`: may anyone see this product now? */
export type PriorityFacts = { cooperative: DeclaredFacts; product: ProductFacts; is_public: boolean }

/** The facts of these products, by product id. A product left out is unknown or has no maker. Constant in queries. */
export type ReadPriorityFacts = (
  query: GraphQuery,
  productIds: readonly string[],
) => Promise<ReadonlyMap<string, PriorityFacts>>

/** A holder of credentials as the dashboard shows it. */
export type Subject = { id: string; name: string; handle: string; product_ids: readonly string[] }

/** The holders with these ids; an id left out is unknown. Constant in queries. */
export type ReadSubjects = (
  query: GraphQuery,
  subjectIds: readonly string[],
) => Promise<ReadonlyMap<string, Subject>>

/** The plugin's options in medusa-config: how it learns of makers and products. */
export type PriorityOptions = { readFacts?: ReadPriorityFacts; readSubjects?: ReadSubjects }

const isFunction = (value: unknown): boolean => typeof value === "function"

const Options = z.object({
  readFacts: z.custom<ReadPriorityFacts>(isFunction, "must be a function").optional(),
  readSubjects: z.custom<ReadSubjects>(isFunction, "must be a function").optional(),
})

/** @throws a ZodError that names the wrong option, at start-up. */
export function parseOptions(options: unknown): PriorityOptions {
  return Options.parse(options ?? {})
}
