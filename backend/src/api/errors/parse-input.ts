import type { z } from "@medusajs/framework/zod"
import { ApiError, type FieldCodes } from "./api-error"

const CODE = /^[a-z][a-z0-9_]*$/

const CODE_BY_ISSUE: Record<string, string> = {
  too_small: "too_small",
  too_big: "too_big",
  invalid_format: "invalid_format",
  invalid_value: "unknown_value",
  unrecognized_keys: "unknown_field",
  not_multiple_of: "invalid_value",
}

/** A schema names its own code by giving it as the message: `z.string().max(80, "name_too_long")`. */
function codeOf(issue: z.core.$ZodIssue): string {
  if (CODE.test(issue.message)) return issue.message
  if (issue.code === "invalid_type" && issue.input === undefined) return "required"
  return CODE_BY_ISSUE[issue.code] ?? "invalid_value"
}

function pathOf(issue: z.core.$ZodIssue): string {
  const path = issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0] ?? ""] : issue.path
  return path.map(String).join(".") || "body"
}

/**
 * Reads what a client sent through `schema` and returns it typed.
 *
 * @throws {ApiError} 400 with `code` (default `invalid_input`) and the code of each wrong field.
 * @example const { reason } = parseInput(SuspendCooperative, req.body)
 */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  code = "invalid_input",
): z.output<Schema> {
  const result = schema.safeParse(input, { reportInput: true })
  if (result.success) return result.data
  const fields: FieldCodes = {}
  for (const issue of result.error.issues) fields[pathOf(issue)] ??= codeOf(issue)
  throw ApiError.invalid(code, `Invalid input: ${Object.keys(fields).slice(0, 10).join(", ")}.`, fields)
}
