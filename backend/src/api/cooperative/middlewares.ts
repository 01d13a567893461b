import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { answerOnce } from "../idempotency/answer-once"
import { resolveScope } from "./guard/scope-of-request"

/** One guard for every `/cooperative` route and method, those not written yet included: it names no method. */
export const cooperativeMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/cooperative",
    middlewares: [authenticate("cooperative", ["bearer", "session"]), resolveScope, answerOnce],
  },
]
