import type { MiddlewareRoute } from "@medusajs/framework/http"
import { requireJson } from "../../errors/require-json"

export const orderLookupMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/order-lookup", method: ["POST"], middlewares: [requireJson] },
]
