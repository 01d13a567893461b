import type { SearchTypes } from "@medusajs/framework/types"
import { refuse, refuseValue } from "../errors"
import type { Leaf } from "../fields"

/** Quotes text for a filter: inside double quotes only the backslash and the quote need escaping. */
export function quote(text: string): string {
  return `"${text.replace(/\\/g, "\\\\").replace(/"/g, '\\"')}"`
}

/** A point in time as Meilisearch stores it: milliseconds since 1970, the only form it can compare. */
export function toTimestamp(path: string, value: unknown): number {
  const time =
    value instanceof Date ? value.getTime() : typeof value === "number" ? value : Date.parse(String(value))
  return Number.isFinite(time) ? time : refuseValue(`"${String(value)}" is not a date, used on "${path}"`)
}

function numberLiteral(path: string, value: unknown): string {
  const number = typeof value === "string" && value.trim() === "" ? Number.NaN : Number(value)
  return Number.isFinite(number)
    ? String(number)
    : refuseValue(`"${String(value)}" is not a finite number, used on "${path}"`)
}

function textLiteral(path: string, value: SearchTypes.SearchFilterValue): string {
  const text = value instanceof Date ? value.toISOString() : String(value)
  return text === "" ? refuse(`cannot look for empty text among others, asked of "${path}"`) : quote(text)
}

/**
 * One value as a filter literal, by the type of its field; a field the definition does not declare is
 * read by the type of the value.
 */
export function toLiteral(path: string, value: SearchTypes.SearchFilterValue, leaf?: Leaf): string {
  const type = leaf?.field.type ?? (value instanceof Date ? "date" : typeof value)
  if (type === "date") {
    return String(toTimestamp(path, value))
  }
  if (type === "integer" || type === "float" || type === "number") {
    return numberLiteral(path, value)
  }
  if (type === "boolean") {
    return value === true || value === "true" ? "true" : "false"
  }
  return textLiteral(path, value)
}
