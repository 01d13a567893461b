import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { tillService } from "../../fairs/till/till-service"

const cartSchema = z.looseObject({
  id: z.string(),
  metadata: z.looseObject({ till_sale_id: z.string().optional() }).nullish().catch(null),
})

const orderRows = z.array(z.object({ order_id: z.string() }))

/**
 * Whether a cart is a sale made at a stand, for which the rules of the site (a contact, a delivery, the limits of cash)
 * are not made. What a cart says of itself is not believed: its sale must name it.
 */
export async function isTillCart(container: MedusaContainer, cart: unknown): Promise<boolean> {
  const { id, metadata } = cartSchema.parse(cart)
  const saleId = metadata?.till_sale_id
  if (!saleId) return false
  const rows = await tillService(container).listTillSales({ id: saleId, cart_id: id }, { select: ["id"] })
  return rows.length > 0
}

/** The order a cart has become, or null. */
export async function findOrderOfCart(container: MedusaContainer, cartId: string): Promise<string | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id: cartId },
  })
  return orderRows.parse(data)[0]?.order_id ?? null
}
