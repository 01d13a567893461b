import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const sessionRows = z.array(z.object({ payment_collection_id: z.string() }))
const cartRows = z.array(z.object({ cart_id: z.string() }))
const orderRows = z.array(z.object({ order_id: z.string() }))

/** The cart a payment session is for; null for a session of nobody here. */
export async function cartOfSession(container: MedusaContainer, sessionId: string): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const sessions = await query.graph({
    entity: "payment_session",
    fields: ["payment_collection_id"],
    filters: { id: sessionId },
  })
  const [session] = sessionRows.parse(sessions.data)
  if (!session) return null
  const links = await query.graph({
    entity: "cart_payment_collection",
    fields: ["cart_id"],
    filters: { payment_collection_id: session.payment_collection_id },
  })
  return cartRows.parse(links.data)[0]?.cart_id ?? null
}

/** The order a cart became; null while it is a cart. */
export async function orderOfCart(container: MedusaContainer, cartId: string): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id: cartId },
  })
  return orderRows.parse(data)[0]?.order_id ?? null
}
