import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/**
 * Deals equal search results anew every night: the provinces take their next turn, and closures that begin or end that
 * day are noticed. Writes into the index in use; nothing is missing from it meanwhile.
 */
export default async function turnSearchResults(container: MedusaContainer): Promise<void> {
  await container.resolve(Modules.SEARCH).reindex({ index: "product", filters: { status: "published" } })
}

/** Morocco is at UTC or UTC+1: at 00:10 UTC its day has begun either way. */
export const config = { name: "turn-search-results", schedule: "10 0 * * *" }
