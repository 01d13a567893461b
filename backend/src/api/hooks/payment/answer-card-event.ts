import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { receiveEvent } from "../../../card/receive-event"
import { readCardSettings } from "../../../deployment/card-settings"
import { ApiError } from "../../errors/api-error"

/** The bytes as they came: what is signed. A message without any is signed by nobody. */
const rawBody = z.instanceof(Buffer).catch(() => Buffer.alloc(0))

/**
 * Answers Stripe once its event is stored and settled: 200 for whatever need not be sent again, 400 for what is not
 * Stripe's, 500 when it should be sent again.
 */
export async function answerCardEvent(
  req: MedusaRequest,
  res: MedusaResponse,
  _next: MedusaNextFunction,
): Promise<void> {
  if (!readCardSettings(process.env)) throw ApiError.notFound("payment_provider")
  const payload = rawBody.parse(req.rawBody)
  const outcome = await receiveEvent(
    req.scope,
    { payload, signature: req.get("stripe-signature") },
    new Date(),
  )
  res.json({ outcome })
}
