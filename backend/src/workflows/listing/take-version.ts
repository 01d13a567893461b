import type { MedusaContainer } from "@medusajs/framework/types"
import { listingService } from "../../listing/listing-extras"
import type { ListingRow } from "../../listing/listing-row"

/** Somebody changed a listing that was no longer as they had seen it. */
export class ListingChangedMeanwhile extends Error {
  constructor(readonly product_id: string) {
    super("The listing changed meanwhile.")
  }
}

async function ensureListing(container: MedusaContainer, row: ListingRow): Promise<void> {
  const service = listingService(container)
  const [known] = await service.listListings({ product_id: row.id }, { select: ["id"], take: 1 })
  if (known) return
  try {
    await service.createListings({ product_id: row.id, cooperative_id: row.cooperative.id })
  } catch (error) {
    // Two phones at once: the other one wrote the row. Only when nobody did is it a fault.
    const [written] = await service.listListings({ product_id: row.id }, { select: ["id"], take: 1 })
    if (!written) throw error
  }
}

/**
 * Takes the next version of a listing for a change made on version `seen` (on whichever, without it).
 *
 * @throws {ListingChangedMeanwhile} when the listing is further.
 */
export async function takeVersion(
  container: MedusaContainer,
  row: ListingRow,
  seen: string | null | undefined,
): Promise<void> {
  await ensureListing(container, row)
  const version = seen ? Number(seen) : null
  const isReadable = version === null || Number.isSafeInteger(version)
  const taken = isReadable ? await listingService(container).takeNextVersion(row.id, version) : null
  if (taken === null) throw new ListingChangedMeanwhile(row.id)
}
