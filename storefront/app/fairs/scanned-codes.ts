import { z } from "zod"

/** Codes scanned in the last hour, each with the path after the language that it led to. */
const scansSchema = z.record(
  z.string().max(400),
  z.string().regex(/^(cooperatives|products)\/[a-z0-9-]+\?fair=[a-z0-9-]+$/),
)

const MOST_CODES = 8

export type ScannedCodes = z.infer<typeof scansSchema>

/** Reads what a browser kept; what is not ours counts as nothing. */
export const readScannedCodes = (kept: unknown): ScannedCodes => scansSchema.safeParse(kept).data ?? {}

/** Adds a code; the oldest go, so that the cookie stays small. */
export const withCode = (codes: ScannedCodes, code: string, path: string): ScannedCodes => {
  const others = Object.entries(codes).filter(([known]) => known !== code)
  return { ...Object.fromEntries(others.slice(1 - MOST_CODES)), [code]: path }
}
