import type { SearchTypes } from "@medusajs/framework/types"
import { refuseValue } from "../errors"
import type { Leaf } from "../fields"
import { compilePredicate } from "./compile-predicate"

type Filters = SearchTypes.SearchFilters
export type LeafLookup = (path: string) => Leaf | undefined

/** The only shape a path may have in a filter: anything else could break out of the expression. */
const PATH = /^[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)*$/u
const MAX_DEPTH = 20

function compileBranches(
  branches: Filters[] | undefined,
  joint: " AND " | " OR ",
  leafOf: LeafLookup,
  depth: number,
) {
  const parts = (branches ?? []).map((branch) => compile(branch, leafOf, depth)).filter(Boolean)
  return parts.length ? `(${parts.join(joint)})` : ""
}

function compileEntry(key: string, value: unknown, leafOf: LeafLookup, depth: number): string {
  if (key === "$and" || key === "$or") {
    return compileBranches(value as Filters[], key === "$and" ? " AND " : " OR ", leafOf, depth + 1)
  }
  if (key === "$not") {
    const inner = compile(value as Filters, leafOf, depth + 1)
    return inner && `NOT (${inner})`
  }
  if (!PATH.test(key)) {
    return refuseValue(`"${key}" is not a field that can be filtered`)
  }
  return `(${compilePredicate(key, value, leafOf(key))})`
}

function compile(filters: Filters, leafOf: LeafLookup, depth: number): string {
  if (depth > MAX_DEPTH) {
    return refuseValue(`Filters are nested more than ${MAX_DEPTH} deep`)
  }
  return Object.entries(filters)
    .filter(([key, value]) => value !== undefined && key !== "q")
    .map(([key, value]) => compileEntry(key, value, leafOf, depth))
    .filter(Boolean)
    .join(" AND ")
}

/**
 * Compiles the Search Module's filter tree into a Meilisearch filter expression, or undefined when it
 * filters nothing. Empty branches are dropped, as the module's other providers do.
 *
 * @throws MedusaError for an operator, a value or a path that cannot be expressed.
 */
export function compileFilters(filters: Filters | undefined, leafOf: LeafLookup): string | undefined {
  return (filters && compile(filters, leafOf, 0)) || undefined
}
