import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ApiError } from "../api/errors/api-error"
import type { RefundMethod } from "../modules/shopper-refund/refund-words"
import { announceRefund } from "./announce"
import { refundInCore } from "./core-refund"
import { type RefundRow, refundService } from "./refund-service"

type Sending = { method: RefundMethod; sent_by: string; reference?: string }

/**
 * Gives a refund back, once, however many ask at once: to the card through its provider, or, in cash and by transfer,
 * as people say they did.
 *
 * @throws {ApiError} 409 `already_refunded`; 429 `request_in_progress` while somebody else is at it
 */
export async function sendRefund(
  container: MedusaContainer,
  row: RefundRow,
  { method, sent_by, reference }: Sending,
): Promise<void> {
  const service = refundService(container)
  if (row.status === "sent") throw ApiError.conflict("already_refunded", "This money was given back already.")
  if (!(await service.claim(row.id, new Date())))
    throw ApiError.notNow("request_in_progress", "This money is being given back.")
  try {
    // What a card's network refused and the bank sent instead is no refund of that card.
    const isOutside = row.method === "card" && method !== "card"
    const core_refund_id = isOutside ? null : await refundInCore(container, row)
    await service.markSent(
      { id: row.id, method, sent_by, core_refund_id, reference: reference ?? null },
      new Date(),
    )
  } catch (error) {
    await service.release({ id: row.id, failure: row.method === "card" ? messageOf(error) : null })
    throw error
  }
  await announceRefund(container, row)
}

/** A workflow throws what it kept of an error: an object with its message, not always an `Error`. */
function messageOf(error: unknown): string {
  const message: unknown = typeof error === "object" && error !== null && "message" in error && error.message
  return (typeof message === "string" ? message : String(error)).slice(0, 500)
}

/** Sends a refund to its card. One that fails stays `failed` until somebody tries again: it says why. */
export async function sendToCard(container: MedusaContainer, row: RefundRow, sent_by: string): Promise<void> {
  try {
    await sendRefund(container, row, { method: "card", sent_by })
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`Refund ${row.id} could not be sent: ${messageOf(error)}`)
  }
}
