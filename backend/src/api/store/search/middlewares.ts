import {
  configureStoreSearch,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { assertSearchLimits } from "./search-limits"

function limitSearch(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  assertSearchLimits(req.body)
  next()
}

/**
 * What the public may search: all four indexes hold public things only. Names no method, so that the limits are checked
 * before core's own validators.
 */
export const searchMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/search",
    middlewares: [
      limitSearch,
      configureStoreSearch({
        allowed_indexes: { product: true, category: true, cooperative: true, province: true },
      }),
    ],
  },
]
