import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

const PATIENCE_MINUTES = 15

/** What was taken of a budget a while ago by carts that never became an order: their process died on the way. */
const SWEEP = `
delete from fair_promotion_use use using cart
where cart.id = use.cart_id and cart.completed_at is null and use.updated_at < :before
  and not exists (select 1 from order_cart link where link.cart_id = use.cart_id and link.deleted_at is null)`

/** Gives back to budgets what carts took and did not order. One statement across modules. */
export async function sweepUses(container: MedusaContainer, now: Date): Promise<void> {
  const before = new Date(now.getTime() - PATIENCE_MINUTES * 60_000)
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(SWEEP, { before })
}
