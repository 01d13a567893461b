import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"

/** A customer's own orders need a signed-in customer. */
export const myOrderMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/my-orders*", middlewares: [authenticate("customer", ["session", "bearer"])] },
]
