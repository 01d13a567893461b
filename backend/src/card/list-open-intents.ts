import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { CARD_PAYMENT_PROVIDER_ID } from "../modules/card-payment"

const sessionRows = z.array(
  z.object({
    payment_collection_id: z.string(),
    data: z.looseObject({ id: z.string() }).nullable().catch(null),
  }),
)
const cartRows = z.array(z.object({ cart_id: z.string(), payment_collection_id: z.string() }))
const orderRows = z.array(z.object({ cart_id: z.string() }))

/** Stripe's intents of card sessions made between two moments, whose carts are no orders (at most `take`). */
export async function listOpenIntents(
  container: MedusaContainer,
  made: { after: Date; before: Date },
  take: number,
): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const sessions = await query.graph({
    entity: "payment_session",
    fields: ["payment_collection_id", "data"],
    filters: {
      provider_id: CARD_PAYMENT_PROVIDER_ID,
      created_at: { $gt: made.after.toISOString(), $lt: made.before.toISOString() },
    },
    pagination: { take, order: { created_at: "DESC" } },
  })
  const open = sessionRows.parse(sessions.data)
  const collectionIds = open.map(({ payment_collection_id }) => payment_collection_id)
  const links = await query.graph({
    entity: "cart_payment_collection",
    fields: ["cart_id", "payment_collection_id"],
    filters: { payment_collection_id: collectionIds },
  })
  const carts = cartRows.parse(links.data)
  const orders = await query.graph({
    entity: "order_cart",
    fields: ["cart_id"],
    filters: { cart_id: carts.map(({ cart_id }) => cart_id) },
  })
  const ordered = new Set(orderRows.parse(orders.data).map(({ cart_id }) => cart_id))
  const waiting = carts.filter(({ cart_id }) => !ordered.has(cart_id))
  const collections = new Set(waiting.map(({ payment_collection_id }) => payment_collection_id))
  return open.flatMap(({ payment_collection_id, data }) =>
    data && collections.has(payment_collection_id) ? [data.id] : [],
  )
}
