import type { SearchTypes } from "@medusajs/framework/types"
import { isString } from "@medusajs/framework/utils"
import { refuse, refuseValue } from "../errors"
import { isNumeric, type Leaf } from "../fields"
import { toLiteral } from "./filter-value"

type Value = SearchTypes.SearchFilterValue
type Operators = SearchTypes.SearchOperatorMap<Value>

/** What a predicate is compiled against: its path, and its leaf when the definition declares one. */
type Target = { path: string; leaf: Leaf | undefined }

const COMPARISONS = { $lt: "<", $lte: "<=", $gt: ">", $gte: ">=" } as const

/** Matches every document, whatever the index: a filter needs an attribute, so it takes this one's. */
const always = ({ path }: Target) => `(${path} EXISTS OR ${path} NOT EXISTS)`
const never = ({ path }: Target) => `(${path} EXISTS AND ${path} NOT EXISTS)`

function isSet({ path, leaf }: Target): string {
  const filled = leaf?.array ? ` AND ${path} IS NOT EMPTY` : ""
  return `(${path} EXISTS AND ${path} IS NOT NULL${filled})`
}

function equals(target: Target, value: Value): string {
  if (value === null) {
    return `NOT ${isSet(target)}`
  }
  const isEmptyText = value === "" && !target.leaf?.array && target.leaf?.field.type !== "object"
  return isEmptyText
    ? `${target.path} IS EMPTY`
    : `${target.path} = ${toLiteral(target.path, value, target.leaf)}`
}

function equalsAny(target: Target, values: Value[]): string {
  return values.length ? `(${values.map((value) => equals(target, value)).join(" OR ")})` : never(target)
}

function equalsAll(target: Target, values: Value[]): string {
  return values.length ? `(${values.map((value) => equals(target, value)).join(" AND ")})` : always(target)
}

function compare(target: Target, operator: keyof typeof COMPARISONS, value: Value): string {
  const { path, leaf } = target
  if (value === null) {
    return refuseValue(`"${operator}" on "${path}" needs a value, not null`)
  }
  if (leaf ? leaf.array || !isNumeric(leaf) : isString(value)) {
    return refuse(`compares only single numbers and dates, so it does not support "${operator}" on "${path}"`)
  }
  return `${path} ${COMPARISONS[operator]} ${toLiteral(path, value, leaf)}`
}

function asArrayField(target: Target, operator: string): Target {
  return target.leaf && !target.leaf.array
    ? refuse(`needs an array field for "${operator}", which "${target.path}" is not`)
    : target
}

const listOf = (value: unknown): Value[] => (Array.isArray(value) ? (value as Value[]) : [value as Value])

function compileOperator(target: Target, operator: string, value: unknown): string {
  switch (operator) {
    case "$eq":
      return equalsAny(target, listOf(value))
    case "$ne":
      return `NOT ${equals(target, value as Value)}`
    case "$in":
      return equalsAny(target, listOf(value))
    case "$nin":
      return `NOT ${equalsAny(target, listOf(value))}`
    case "$lt":
    case "$lte":
    case "$gt":
    case "$gte":
      return compare(target, operator, value as Value)
    case "$exists":
      return value ? isSet(target) : `NOT ${isSet(target)}`
    case "$contains":
      return equalsAll(asArrayField(target, operator), listOf(value))
    case "$overlaps":
      return equalsAny(asArrayField(target, operator), listOf(value))
    default:
      return refuse(`does not support the operator "${operator}", asked of "${target.path}"`)
  }
}

/**
 * Compiles what one field must match: a value, a list of values (any of them), or a map of operators
 * (all of them).
 *
 * @throws MedusaError NOT_ALLOWED for an operator Meilisearch lacks (`$prefix`, `$like`, comparisons of
 * text), INVALID_DATA for a value of the wrong type.
 */
export function compilePredicate(path: string, predicate: unknown, leaf: Leaf | undefined): string {
  const target = { path, leaf }
  if (Array.isArray(predicate)) {
    return equalsAny(target, listOf(predicate))
  }
  if (predicate === null || typeof predicate !== "object" || predicate instanceof Date) {
    return equals(target, predicate as Value)
  }
  const operators = Object.entries(predicate as Operators).filter(([, value]) => value !== undefined)
  if (!operators.length) {
    return refuseValue(`The filter on "${path}" has no operator`)
  }
  return operators.map(([operator, value]) => compileOperator(target, operator, value)).join(" AND ")
}
