import type { z } from "@medusajs/framework/zod"
import { invalid } from "../errors/refusal"

/** Reads what a client sent through `schema`. @throws `invalid_input` (400) naming each wrong field */
export function parseBody<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  const reasons = parsed.error.issues.map(
    ({ path, message }) => `${path.map(String).join(".") || "body"}: ${message}`,
  )
  throw invalid("invalid_input", `Invalid input. ${reasons.slice(0, 10).join("; ")}`)
}
