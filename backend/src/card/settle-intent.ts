import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { stripe } from "./card-access"
import { cartOfSession, orderOfCart } from "./order-of-session"

/**
 * What came of a payment: its order, money given back because no order was possible, nothing yet (`noted`), or a
 * payment that is not of this market.
 */
export type Settled = {
  outcome: "order_placed" | "given_back" | "noted" | "unknown_payment"
  order_id: string | null
}

/**
 * Brings the market in line with a payment as Stripe has it now, whatever was told about it, in whatever order and
 * however often: a paid cart becomes its one order, or its money goes back.
 *
 * @throws when an order was possible but did not come about; asking again is safe
 */
export async function settleIntent(container: MedusaContainer, intentId: string): Promise<Settled> {
  const intent = await stripe().paymentIntents.retrieve(intentId, { expand: ["latest_charge"] })
  const { session_id } = intent.metadata
  const cartId = session_id ? await cartOfSession(container, session_id) : null
  const order_id = cartId ? await orderOfCart(container, cartId) : null
  if (order_id) return { outcome: "order_placed", order_id }
  if (isGivenBack(intent.latest_charge)) return { outcome: "given_back", order_id: null }
  if (!cartId) {
    warn(container, `Stripe told of a payment that no cart here asked for: ${intent.id} (${intent.status}).`)
    return { outcome: "unknown_payment", order_id: null }
  }
  if (intent.status !== "succeeded") return { outcome: "noted", order_id: null }
  return orderPaidCart(container, cartId, intentId)
}

/** Core completes the cart under its lock, one order however many ask, and refunds when it cannot be. */
async function orderPaidCart(container: MedusaContainer, cartId: string, intentId: string): Promise<Settled> {
  const { errors } = await completeCartWorkflow(container).run({ input: { id: cartId }, throwOnError: false })
  const order_id = await orderOfCart(container, cartId)
  if (order_id) return { outcome: "order_placed", order_id }
  const { latest_charge } = await stripe().paymentIntents.retrieve(intentId, { expand: ["latest_charge"] })
  if (isGivenBack(latest_charge)) return { outcome: "given_back", order_id: null }
  throw errors[0]?.error ?? new Error(`The paid cart ${cartId} did not become an order.`)
}

const isGivenBack = (charge: unknown): boolean =>
  typeof charge === "object" && charge !== null && Reflect.get(charge, "refunded") === true

function warn(container: MedusaContainer, sentence: string): void {
  container.resolve(ContainerRegistrationKeys.LOGGER).warn(sentence)
}
