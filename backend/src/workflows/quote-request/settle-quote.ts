import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ApiError } from "../../api/errors/api-error"
import { quoteService } from "./ask-for-quote"
import { notifyOfQuote } from "./notify-of-quote"

const LOCK_TIMEOUT_S = 15

export type QuoteDecision =
  | { status: "answered"; price_mad: number | null; answer: string; answered_by: string }
  | { status: "declined"; answer: string; answered_by: string }

async function settle(container: MedusaContainer, id: string, decision: QuoteDecision): Promise<void> {
  const service = quoteService(container)
  const { status } = await service.retrieveQuoteRequest(id, { select: ["status"] })
  if (status !== "open") throw ApiError.conflict("wrong_status", `This request is ${status} already.`)
  await service.updateQuoteRequests({ id, ...decision, answered_at: new Date() })
}

/**
 * A cooperative answers or declines a quote request, once; the shopper is told by mail.
 *
 * @throws {ApiError} 409 `wrong_status` when it was settled already.
 */
export async function settleQuote(
  container: MedusaContainer,
  id: string,
  decision: QuoteDecision,
): Promise<void> {
  const settleOnce = () => settle(container, id, decision)
  await container
    .resolve(Modules.LOCKING)
    .execute(`quote-request:${id}`, settleOnce, { timeout: LOCK_TIMEOUT_S })
  await notifyOfQuote(container, decision.status === "answered" ? "quote_answered" : "quote_declined", id)
}
