import type { MedusaContainer } from "@medusajs/framework/types"
import { bookParts, logUnbooked } from "./book-part"
import { bookPayments } from "./book-payments"
import { listChangedParts } from "./changed-parts"

const LOOK_BACK_DAYS = 7
const PAGE_SIZE = 200

/**
 * Books what a crash kept from being booked, of the parts that changed in the last week. A page of parts that lack
 * nothing costs a handful of queries.
 */
export async function repairBooks(container: MedusaContainer, now: Date): Promise<void> {
  const since = new Date(now.getTime() - LOOK_BACK_DAYS * 24 * 3600 * 1000)
  const ids = await listChangedParts(container, since)
  const cardOrders = new Set<string>()
  for (let start = 0; start < ids.length; start += PAGE_SIZE) {
    const parts = await bookParts(container, ids.slice(start, start + PAGE_SIZE))
    for (const { is_card, order_id } of parts) if (is_card) cardOrders.add(order_id)
  }
  for (const orderId of cardOrders) {
    try {
      await bookPayments(container, orderId)
    } catch (error) {
      logUnbooked(container, orderId, error)
    }
  }
}
