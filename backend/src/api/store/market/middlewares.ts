import type { MiddlewareRoute } from "@medusajs/framework/http"
import { refuseBadQuantities } from "./refuse-bad-quantities"

/** Names no method, so that it runs before core's own validators. */
export const marketMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/carts", middlewares: [refuseBadQuantities] },
]
