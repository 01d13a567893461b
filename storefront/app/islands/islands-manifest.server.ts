import { z } from "zod"

const manifestSchema = z.record(z.string(), z.object({ file: z.string(), isEntry: z.boolean().optional() }))

/** Finds the islands' entry file in the manifest that their build wrote. */
export const islandsEntryOf = (manifest: unknown): string => {
  const entry = Object.values(manifestSchema.parse(manifest)).find(({ isEntry }) => isEntry)
  if (!entry) throw new Error("The islands' manifest names no entry")
  return entry.file
}
