import { createHash } from "node:crypto"

/** The key of `metadata` under which what was imported keeps the hash of the seed it came from. */
export const SEED_HASH = "seed_hash"

/** A short hash of what the seed says: when it is the same, there is nothing to write. */
export function contentHash(content: unknown): string {
  return createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 16)
}
