import type { MiddlewareRoute } from "@medusajs/framework/http"
import { answerCardEvent } from "./answer-card-event"

/**
 * Stripe's messages never reach core's route, which answers before it has verified or stored anything. The path is the
 * one core documents for the provider: it is what an admin types at Stripe.
 */
export const cardEventMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/hooks/payment/card_stripe",
    method: ["POST"],
    bodyParser: { preserveRawBody: true },
    middlewares: [answerCardEvent],
  },
]
