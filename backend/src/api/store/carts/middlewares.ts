import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { requireJson } from "../../errors/require-json"
import { assertCompletable } from "./assert-completable"

const knowCustomer = authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true })

/** Guests and signed-in customers alike have a cart; a customer's cart is nobody else's. */
export const cartMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/carts/:id/summary", method: ["GET"], middlewares: [knowCustomer] },
  { matcher: "/store/carts/:id/checkout", method: ["POST"], middlewares: [requireJson, knowCustomer] },
  { matcher: "/store/carts/:id/destination", method: ["POST"], middlewares: [requireJson, knowCustomer] },
  { matcher: "/store/carts/:id/complete", method: ["POST"], middlewares: [knowCustomer, assertCompletable] },
]
