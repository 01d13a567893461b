import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { requireJson } from "../../errors/require-json"
import { assertCompletable } from "./assert-completable"
import { keepWhilePaid } from "./keep-while-paid"
import { assertPricesStand, priceAnew } from "./price-anew"

const knowCustomer = authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true })

/** Core's routes that change what a cart costs. */
const CHANGES_OF_CORE = [
  "/store/carts/:id",
  "/store/carts/:id/line-items",
  "/store/carts/:id/line-items/:line_id",
  "/store/carts/:id/promotions",
  "/store/carts/:id/shipping-methods",
]

/** Guests and signed-in customers alike have a cart; a customer's cart is nobody else's. */
export const cartMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/carts/:id/summary", method: ["GET"], middlewares: [knowCustomer, priceAnew] },
  { matcher: "/store/carts/:id/checkout", method: ["POST"], middlewares: [requireJson, knowCustomer] },
  { matcher: "/store/carts/:id/fair", method: ["POST"], middlewares: [requireJson, knowCustomer] },
  {
    matcher: "/store/carts/:id/destination",
    method: ["POST"],
    middlewares: [requireJson, knowCustomer, keepWhilePaid],
  },
  {
    matcher: "/store/carts/:id/complete",
    method: ["POST"],
    middlewares: [knowCustomer, assertCompletable, assertPricesStand],
  },
  ...CHANGES_OF_CORE.map((matcher): MiddlewareRoute => ({
    matcher,
    method: ["POST", "DELETE"],
    middlewares: [keepWhilePaid],
  })),
]
