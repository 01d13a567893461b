import type { SearchTypes } from "@medusajs/framework/types"

export type Field = SearchTypes.SearchFieldDefinition

/** A leaf of the index, by its dotted path. `array` is true below an array of objects too. */
export type Leaf = { path: string; field: Field; array: boolean }

/** The leaves of a definition in their declared order: objects are walked, never returned. */
export function listLeaves(fields: Record<string, Field>, prefix = "", inArray = false): Leaf[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const path = prefix ? `${prefix}.${name}` : name
    const array = inArray || field.array === true
    if (field.type === "object") {
      return listLeaves(field.fields ?? {}, path, array)
    }
    return [{ path, field, array }]
  })
}

export const isSearchable = ({ field }: Leaf) => Boolean(field.searchable)
export const isFacetable = ({ field }: Leaf) => Boolean(field.facetable)
export const isNumeric = ({ field }: Leaf) => ["integer", "float", "date"].includes(field.type)

/** How strongly a searchable field counts: 1 unless the definition says otherwise. */
export function weightOf({ field }: Leaf): number {
  return typeof field.searchable === "object" ? (field.searchable.weight ?? 1) : 1
}
