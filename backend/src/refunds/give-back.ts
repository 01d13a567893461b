import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../api/errors/api-error"
import { type RefundRow, refundService } from "./refund-service"
import { sendRefund, sendToCard } from "./send-refund"

/** @throws {ApiError} 404 `refund_not_found`. */
export async function retrieveRefund(container: MedusaContainer, id: string): Promise<RefundRow> {
  const [row] = id ? await refundService(container).listShopperRefunds({ id }, { take: 1 }) : []
  if (!row) throw ApiError.notFound("refund")
  return row
}

type InCash = { part_id: string; refund_id: string; actor_id: string }

/**
 * The cooperative has given a shopper their cash back.
 *
 * @throws {ApiError} 404 `refund_not_found` for a refund of another part; 409 `not_in_cash` for one of a card,
 * `already_refunded`; 429 `request_in_progress`.
 */
export async function giveCashBack(
  container: MedusaContainer,
  { part_id, refund_id, actor_id }: InCash,
): Promise<void> {
  const row = await retrieveRefund(container, refund_id)
  if (row.cooperative_order_id !== part_id) throw ApiError.notFound("refund")
  if (row.method === "card") throw ApiError.conflict("not_in_cash", "This goes back to the shopper's card.")
  await sendRefund(container, row, { method: "cash", sent_by: actor_id })
}

/**
 * The network has given a shopper their money back by a bank transfer: what the cooperative did not give in cash, or
 * what a card's network refused.
 *
 * @throws {ApiError} 404 `refund_not_found`; 409 `goes_to_card` for a card nobody has refused, `already_refunded`;
 * 429 `request_in_progress`.
 */
export async function giveByTransfer(
  container: MedusaContainer,
  { refund_id, reference, actor_id }: { refund_id: string; reference: string; actor_id: string },
): Promise<void> {
  const row = await retrieveRefund(container, refund_id)
  if (row.method === "card" && row.status === "due")
    throw ApiError.conflict("goes_to_card", "This goes back to the shopper's card by itself.")
  await sendRefund(container, row, { method: "transfer", sent_by: actor_id, reference })
}

/**
 * Tries again to send back to a card what its network refused. Answers the refund as it is then: it may fail again.
 *
 * @throws {ApiError} 404 `refund_not_found`; 409 `not_to_card`, `already_refunded`.
 */
export async function retryCardRefund(
  container: MedusaContainer,
  { refund_id, actor_id }: { refund_id: string; actor_id: string },
): Promise<RefundRow> {
  const row = await retrieveRefund(container, refund_id)
  if (row.method !== "card") throw ApiError.conflict("not_to_card", "This is not given back to a card.")
  if (row.status === "sent") throw ApiError.conflict("already_refunded", "This money was given back already.")
  await sendToCard(container, row, actor_id)
  return retrieveRefund(container, refund_id)
}
