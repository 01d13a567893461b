import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { type CoreRefund, type OrderPayment, readOrderPayment } from "./read-payment"
import { type RefundRow, refundService } from "./refund-service"
import { repeatAtProvider } from "./repeat-at-provider"

/**
 * Has Medusa give back one refund and no more, and answers the id of its own record of it. The record is signed with our
 * refund's id: however often this is repeated, and wherever a process died on the way, money moves once.
 *
 * Money that Medusa gave back without us (an order cancelled as a whole, an admin in the dashboard) counts first.
 *
 * @throws {MedusaError} when the payment holds less than that, or its provider refuses
 */
export async function refundInCore(container: MedusaContainer, row: RefundRow): Promise<string> {
  const payment = await retrievePayment(container, row.order_id)
  const begun = payment.refunds.find(({ created_by }) => created_by === row.id)
  if (begun) {
    await finish(container, row, payment, begun)
    return begun.id
  }
  const made = await findUnaccounted(container, row, payment)
  if (made) return made.id
  await begin(container, row, payment)
  const refund = (await retrievePayment(container, row.order_id)).refunds.find(
    ({ created_by }) => created_by === row.id,
  )
  if (!refund) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `No refund was made for ${row.id}.`)
  if (payment.is_cash) await recordInOrder(container, row, refund)
  return refund.id
}

async function retrievePayment(container: MedusaContainer, orderId: string): Promise<OrderPayment> {
  const payment = await readOrderPayment(container, orderId)
  if (payment) return payment
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Order ${orderId} has no payment to refund.`)
}

/**
 * Core's workflow credits the order with what it gives back, which is wrong while other cooperatives' cash is still to
 * be collected: with cash only the payment and the order's transaction are told.
 */
async function begin(container: MedusaContainer, row: RefundRow, payment: OrderPayment): Promise<void> {
  const input = {
    payment_id: payment.id,
    amount: row.centimes / 100,
    created_by: row.id,
    note: row.source_key,
  }
  if (payment.is_cash) await container.resolve(Modules.PAYMENT).refundPayment(input)
  else await refundPaymentWorkflow(container).run({ input })
}

/** Ends what a process that died had begun. */
async function finish(
  container: MedusaContainer,
  row: RefundRow,
  payment: OrderPayment,
  refund: CoreRefund,
): Promise<void> {
  if (!payment.is_cash) await repeatAtProvider(container, payment, refund)
  await recordInOrder(container, row, refund)
}

/** The order's own sums know of the refund, once. */
async function recordInOrder(container: MedusaContainer, row: RefundRow, refund: CoreRefund): Promise<void> {
  const orders = container.resolve(Modules.ORDER)
  const { order_id, currency_code } = row
  const known = await orders.listOrderTransactions({ order_id, reference_id: refund.id }, { take: 1 })
  if (known.length) return
  const amount = -refund.centimes / 100
  await orders.addOrderTransactions({
    ...{ order_id, amount, currency_code },
    ...{ reference: "refund", reference_id: refund.id },
  })
}

/** A refund Medusa made without us that still leaves as much as this one. */
async function findUnaccounted(
  container: MedusaContainer,
  row: RefundRow,
  payment: OrderPayment,
): Promise<CoreRefund | null> {
  const unsigned = payment.refunds.filter(({ created_by }) => !created_by?.startsWith("shrefund_"))
  if (!unsigned.length) return null
  const sent = await refundService(container).listShopperRefunds({ order_id: row.order_id, status: "sent" })
  for (const refund of unsigned) {
    const taken = sent.filter(({ core_refund_id }) => core_refund_id === refund.id)
    const left = refund.centimes - taken.reduce((sum, { centimes }) => sum + centimes, 0)
    if (left >= row.centimes) return refund
  }
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .warn(`Order ${row.order_id} has refunds that no part of it accounts for.`)
  return null
}
