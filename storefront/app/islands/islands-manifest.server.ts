import { z } from "zod"

const manifestSchema = z.record(z.string(), z.object({ file: z.string(), isEntry: z.boolean().optional() }))

/** Finds an entry's file in the manifest that the islands' build wrote, by its source: `app/islands/main.ts`. */
export const islandsEntryOf = (manifest: unknown, source: string): string => {
  const entry = manifestSchema.parse(manifest)[source]
  if (!entry?.isEntry) throw new Error(`The islands' manifest names no entry ${source}`)
  return entry.file
}
