import type { SearchTypes } from "@medusajs/framework/types"
import { projectDocument } from "@medusajs/framework/utils"
import { createHash } from "node:crypto"
import { toTimestamp } from "../filters/filter-value"
import { listLeaves } from "../fields"

type Definition = SearchTypes.ResolvedSearchIndexDefinition
type Json = null | string | number | boolean | Json[] | { [key: string]: Json }

/** Added to every document: tells whether two copies hold the same thing without comparing them. */
export const FINGERPRINT = "_fingerprint"

/** Walks to a dotted path, through arrays, and replaces what is there. */
function replaceAt(source: unknown, segments: string[], replace: (value: unknown) => unknown): void {
  const [head, ...rest] = segments
  if (Array.isArray(source)) {
    source.forEach((entry) => replaceAt(entry, segments, replace))
    return
  }
  if (head === undefined || source === null || typeof source !== "object") {
    return
  }
  const holder = source as Record<string, unknown>
  const value = holder[head]
  if (rest.length) {
    replaceAt(value, rest, replace)
  } else if (value !== undefined && value !== null) {
    holder[head] = Array.isArray(value) ? value.map(replace) : replace(value)
  }
}

const datePaths = (definition: Definition) =>
  listLeaves(definition.fields)
    .filter(({ field }) => field.type === "date")
    .map(({ path }) => path)

/** Keys sorted and empty ones left out, so that equal documents are written alike. */
function canonical(value: Json): Json {
  if (Array.isArray(value)) {
    return value.map(canonical)
  }
  if (value === null || typeof value !== "object") {
    return value
  }
  const entries = Object.entries(value).filter(([, inner]) => inner !== null)
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, canonical(inner)]),
  )
}

/**
 * A document as Meilisearch holds it: only the declared fields, dates as milliseconds, no nulls, and
 * the fingerprint of all that.
 */
export function toStoredDocument(document: SearchTypes.SearchDocument, definition: Definition) {
  const paths = listLeaves(definition.fields).map(({ path }) => path)
  const copy = JSON.parse(JSON.stringify(projectDocument(document, paths))) as Record<string, Json>
  datePaths(definition).forEach((path) =>
    replaceAt(copy, path.split("."), (value) => toTimestamp(path, value)),
  )
  const stored = canonical(copy) as Record<string, Json>
  const fingerprint = createHash("sha256").update(JSON.stringify(stored)).digest("base64url").slice(0, 22)
  return { ...stored, [FINGERPRINT]: fingerprint }
}

/** A hit as the caller wrote it: dates as ISO text again. */
export function fromStoredDocument(
  stored: Record<string, unknown>,
  definition: Definition,
): Record<string, unknown> {
  datePaths(definition).forEach((path) =>
    replaceAt(stored, path.split("."), (value) =>
      typeof value === "number" ? new Date(value).toISOString() : value,
    ),
  )
  return stored
}
