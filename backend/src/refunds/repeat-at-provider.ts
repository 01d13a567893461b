import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { CoreRefund, OrderPayment } from "./read-payment"

/** Providers remember the key of a request for a day; later it would be a second refund. */
const KEY_LIVES_MS = 23 * 3600 * 1000

/**
 * Asks a payment's provider again for a refund that Medusa wrote down and may never have sent: its process died between
 * the two. The request carries the key of the first, so that a provider that has answered it before answers the same.
 *
 * Medusa offers no way to send a refund it has written down, save the method its own `refundPayment` uses.
 *
 * @throws {MedusaError} UNEXPECTED_STATE when the key is too old: somebody must look whether the money went
 */
export async function repeatAtProvider(
  container: MedusaContainer,
  payment: OrderPayment,
  refund: CoreRefund,
): Promise<void> {
  if (Date.now() - refund.created_at.getTime() > KEY_LIVES_MS)
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `Whether ${refund.id} went is not known: look at the provider.`,
    )
  const payments: object = container.resolve(Modules.PAYMENT)
  const send: unknown = Reflect.get(payments, "refundPaymentFromProvider_")
  if (typeof send !== "function")
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "Medusa sends refunds in another way now.")
  const { id, provider_id, data } = payment
  await Reflect.apply(send, payments, [
    { id, provider_id, data },
    { id: refund.id, raw_amount: refund.centimes / 100 },
  ])
}
