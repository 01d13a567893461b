import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const answer = z.object({ rows: z.array(z.object({ id: z.string() })) })

/** Parts of which something changed since: themselves, their parcels, returns or refunds, or their order's payment. */
const CHANGED = `
select id from cooperative_order where deleted_at is null and updated_at >= :since
union select cooperative_order_id from cooperative_order_parcel where deleted_at is null and updated_at >= :since
union select cooperative_order_id from cooperative_order_return where deleted_at is null and updated_at >= :since
union select cooperative_order_id from shopper_refund where deleted_at is null and updated_at >= :since
union select part.id from payment_event event join cooperative_order part on part.order_id = event.order_id
  where event.received_at >= :since
order by 1`

/** The ids of the parts that changed since a moment, in one statement across modules, which Query cannot join. */
export async function listChangedParts(container: MedusaContainer, since: Date): Promise<string[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return answer.parse(await database.raw(CHANGED, { since })).rows.map(({ id }) => id)
}
