import type { MedusaContainer } from "@medusajs/framework/types"
import { readCredentials } from "../priority/read-credentials"

/**
 * Which of these cooperatives count as women's: the network has verified that they are of women or led by them, and that
 * holds at `now`. What a cooperative says of itself counts for nothing.
 */
export async function readWomens(
  container: MedusaContainer,
  cooperativeIds: readonly string[],
  now: Date,
): Promise<Set<string>> {
  const held = await readCredentials(container, [...new Set(cooperativeIds)])
  const isHeld = ({ status, valid_until }: { status: string; valid_until?: Date | null | undefined }) =>
    status === "verified" && (!valid_until || valid_until > now)
  return new Set([...held].flatMap(([id, credentials]) => (credentials.some(isHeld) ? id : [])))
}
