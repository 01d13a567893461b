import type { MedusaContainer, RemoteQueryFunction } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import type { SellerProvinces } from "./origin/origin-state"

/** All that reading needs, so that a search index, which gets no container, can ask too. */
export type GraphQuery = Pick<RemoteQueryFunction, "graph">

/**
 * Which provinces the sellers of these products declared, by product id. The plugin knows products and provinces, not
 * who sells: the shop answers. A product left out has an unknown seller, so that any origin it asks for waits.
 * Must run a number of queries that does not grow with the products.
 */
export type ReadSellerProvinces = (
  query: GraphQuery,
  productIds: readonly string[],
) => Promise<ReadonlyMap<string, SellerProvinces>>

/** How many products and sellers the public can find in a province. */
export type CoverageFigure = { province_id: string; products: number; sellers: number }

/** Counts what the public can buy, by effective province. A province left out counts zero. */
export type ReadCoverage = (container: MedusaContainer) => Promise<readonly CoverageFigure[]>

/** The plugin's options in medusa-config. Both are optional; see the README for what is missing without them. */
export type ProvinceOptions = { readSellerProvinces?: ReadSellerProvinces; readCoverage?: ReadCoverage }

const isFunction = (value: unknown): boolean => typeof value === "function"

const Options = z.object({
  readSellerProvinces: z.custom<ReadSellerProvinces>(isFunction, "must be a function").optional(),
  readCoverage: z.custom<ReadCoverage>(isFunction, "must be a function").optional(),
})

/** @throws a ZodError that names the wrong option, at start-up. */
export function parseOptions(options: unknown): ProvinceOptions {
  return Options.parse(options ?? {})
}
