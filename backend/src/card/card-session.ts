import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { CARD_PAYMENT_PROVIDER_ID } from "../modules/card-payment"

const sessionSchema = z.object({
  id: z.string(),
  provider_id: z.string(),
  status: z.string(),
  payment_collection_id: z.string(),
  data: z.looseObject({ id: z.string().optional(), status: z.string().optional() }).catch({}),
})

/** A card's payment session in Medusa; `data` is Stripe's intent as it was last seen. */
export type CardSession = z.output<typeof sessionSchema>

const cartRows = z.array(
  z.object({
    payment_collection: z.object({ payment_sessions: z.array(sessionSchema).nullish() }).nullish(),
  }),
)

/** The card session of a cart; null when it is to be paid otherwise. */
export async function readCardSession(
  container: MedusaContainer,
  cartId: string,
): Promise<CardSession | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: ["payment_collection.payment_sessions.*"],
    filters: { id: cartId },
  })
  const sessions = cartRows.parse(data)[0]?.payment_collection?.payment_sessions ?? []
  return sessions.find(({ provider_id }) => provider_id === CARD_PAYMENT_PROVIDER_ID) ?? null
}
