import type { MiddlewareRoute } from "@medusajs/framework/http"
import { requireJson } from "../../errors/require-json"

/** Actions on a part take JSON or nothing. */
export const cooperativeOrderMiddlewares: MiddlewareRoute[] = [
  { matcher: "/cooperative/orders/:id/*", method: ["POST"], middlewares: [requireJson] },
]
