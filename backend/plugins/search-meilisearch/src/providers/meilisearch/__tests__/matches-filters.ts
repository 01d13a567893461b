import type { SearchTypes } from "@medusajs/framework/types"

type Value = SearchTypes.SearchFilterValue
type Document = Record<string, unknown>

const valuesOf = (document: Document, field: string): unknown[] => {
  const value = document[field]
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]
}

const isAny = (held: unknown[], wanted: Value[]): boolean =>
  wanted.some((value) => (value === null ? held.length === 0 : held.includes(value)))

const compares = (held: unknown[], test: (value: number) => boolean): boolean =>
  held.some((value) => typeof value === "number" && test(value))

const asList = (value: unknown): Value[] => (Array.isArray(value) ? value : [value as Value])

const OPERATORS: Record<string, (held: unknown[], value: unknown) => boolean> = {
  $eq: (held, value) => isAny(held, asList(value)),
  $ne: (held, value) => !isAny(held, [value as Value]),
  $in: (held, value) => isAny(held, asList(value)),
  $nin: (held, value) => !isAny(held, asList(value)),
  $lt: (held, value) => compares(held, (one) => one < Number(value)),
  $lte: (held, value) => compares(held, (one) => one <= Number(value)),
  $gt: (held, value) => compares(held, (one) => one > Number(value)),
  $gte: (held, value) => compares(held, (one) => one >= Number(value)),
  $exists: (held, value) => held.length > 0 === value,
  $contains: (held, value) => asList(value).every((one) => isAny(held, [one])),
  $overlaps: (held, value) => isAny(held, asList(value)),
}

function matchesField(held: unknown[], predicate: unknown): boolean {
  if (predicate === null || typeof predicate !== "object" || Array.isArray(predicate)) {
    return isAny(held, asList(predicate))
  }
  return Object.entries(predicate).every(([operator, value]) => OPERATORS[operator]?.(held, value) ?? false)
}

/** What the filter tree means, in plain JavaScript: the yardstick for what is sent to Meilisearch. */
export function matchesFilters(document: Document, filters: SearchTypes.SearchFilters): boolean {
  return Object.entries(filters).every(([key, value]) => {
    const branches = asList(value) as unknown as SearchTypes.SearchFilters[]
    switch (key) {
      case "$and":
        return branches.every((branch) => matchesFilters(document, branch))
      case "$or":
        return branches.some((branch) => matchesFilters(document, branch))
      case "$not":
        return !matchesFilters(document, value as SearchTypes.SearchFilters)
      default:
        return matchesField(valuesOf(document, key), value)
    }
  })
}
