import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** So many products an event names at most. */
const CHUNK = 200

/**
 * Tells whoever shows prices (search, pages) that the fair's price of these goods begins, ends or is another: by
 * `fair.campaign_changed`, some products an event.
 */
export async function emitCampaignChanged(
  container: MedusaContainer,
  edition_id: string,
  productIds: readonly string[],
): Promise<void> {
  const ids = [...new Set(productIds)]
  const events: { name: string; data: object }[] = [{ name: "fair.changed", data: { edition_id } }]
  for (let start = 0; start < ids.length; start += CHUNK)
    events.push({
      name: "fair.campaign_changed",
      data: { edition_id, product_ids: ids.slice(start, start + CHUNK) },
    })
  if (ids.length) await container.resolve(Modules.EVENT_BUS).emit(events)
}
