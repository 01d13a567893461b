import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { logUnbooked } from "../books/book-part"
import { bookPayments } from "../books/book-payments"
import { orderOfPayment } from "../books/order-of-payment"

type PaymentNews = { id: string; order_id?: string }

/**
 * Books what was paid by card, and what its bank contests. A payment is often captured before its order is there: the
 * placing of the order tells again. What fails is logged, and the job books it later.
 */
export default async function onPaymentNews({
  event,
  container,
}: SubscriberArgs<PaymentNews>): Promise<void> {
  const { id, order_id } = event.data
  try {
    const orderId = event.name === "order.placed" ? id : (order_id ?? (await orderOfPayment(container, id)))
    if (orderId) await bookPayments(container, orderId)
  } catch (error) {
    logUnbooked(container, id, error)
  }
}

export const config: SubscriberConfig = {
  event: ["order.placed", "payment.captured", "payment.disputed"],
  context: { subscriberId: "book-payments" },
}
