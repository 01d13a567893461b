import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { ADMIN_SCOPE_MODULE } from "../../../modules/admin-scope"
import type { AdminScopeModuleService } from "../../../modules/admin-scope/service"
import { ApiError } from "../../errors/api-error"
import { findAllowed } from "./allowed-routes"
import { keepRegion } from "./region-of-request"

const SignedIn = z.object({ auth_context: z.object({ actor_id: z.string(), actor_type: z.string() }) })

/** The path as the router will match it, without the slash it ignores at the end. */
function pathOf(req: MedusaRequest): string {
  return `${req.baseUrl}${req.path}`.replace(/\/$/, "")
}

/**
 * Holds the admins of a region to it, on every route under `/admin`: ours, core's and the plugins', those not written
 * yet included. They reach what `ALLOWED_ROUTES` names and nothing else. Admins of the network and secret API keys,
 * which only they can make, go through. Comes after core's own `authenticate`; where core lets anybody in (accepting an
 * invitation, the feature flags), there is nobody to hold.
 *
 * @throws {ApiError} 403 `not_in_your_region`
 */
export async function holdAdmin(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const auth = SignedIn.safeParse(req).data?.auth_context
  if (!auth) return next()
  const scopes = req.scope.resolve<AdminScopeModuleService>(ADMIN_SCOPE_MODULE)
  const region = auth.actor_type === "user" ? await scopes.regionOfUser(auth.actor_id) : null
  keepRegion(req, region)
  if (region === null) return next()
  const allowed = findAllowed(req.method, pathOf(req))
  if (!allowed)
    throw ApiError.forbidden("not_in_your_region", "Only admins of the whole network can do this.")
  await allowed.route.hold?.(req, region, allowed.id)
  next()
}

/** One guard for every `/admin` route and method: it names no method, so that it comes before all that do. */
export const adminScopeMiddlewares: MiddlewareRoute[] = [{ matcher: "/admin", middlewares: [holdAdmin] }]
