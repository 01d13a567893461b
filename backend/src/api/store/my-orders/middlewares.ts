import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { requireJson } from "../../errors/require-json"

/**
 * Reading a customer's own orders needs a signed-in customer. Cancelling and giving back are for guests too: they prove
 * the order is theirs as they do to look it up.
 */
export const myOrderMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/my-orders",
    method: ["GET"],
    middlewares: [authenticate("customer", ["session", "bearer"])],
  },
  {
    matcher: "/store/my-orders/:number",
    method: ["GET"],
    middlewares: [authenticate("customer", ["session", "bearer"])],
  },
  {
    matcher: "/store/my-orders/:number/invoices/*",
    method: ["GET"],
    middlewares: [authenticate("customer", ["session", "bearer"])],
  },
  { matcher: "/store/my-orders/:number/*", method: ["POST"], middlewares: [requireJson] },
]
