import type { MiddlewareRoute } from "@medusajs/framework/http"
import { limitFailures } from "./limit-failures"

export const signInMiddlewares: MiddlewareRoute[] = [
  { matcher: "/auth/:actor_type/emailpass", method: ["POST"], middlewares: [limitFailures] },
  { matcher: "/auth/:actor_type/phone-code", method: ["POST"], middlewares: [limitFailures] },
]
