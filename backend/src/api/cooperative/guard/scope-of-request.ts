import type { AuthContext, MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ApiError } from "../../errors/api-error"
import { CooperativeScope } from "./cooperative-scope"

const scopes = new WeakMap<object, CooperativeScope>()

/** Header by which a person of several cooperatives names the one acted for. */
export const COOPERATIVE_HEADER = "x-cooperative-id"

function authContextOf(req: MedusaRequest): AuthContext | undefined {
  return "auth_context" in req ? (req.auth_context as AuthContext | undefined) : undefined
}

/** Resolves the scope of a signed-in member before any `/cooperative` route runs. Comes after `authenticate`. */
export async function resolveScope(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const auth = authContextOf(req)
  if (auth?.actor_type !== "cooperative") throw ApiError.unauthorized("not_signed_in", "Sign in first.")
  const requestedId = req.get(COOPERATIVE_HEADER)
  const isWrite = !["GET", "HEAD"].includes(req.method)
  scopes.set(req, await CooperativeScope.resolve(req.scope, auth.actor_id, { requestedId, isWrite }))
  next()
}

/**
 * The scope the guard put on this request. Every `/cooperative` route starts with it.
 *
 * @throws {ApiError} 401 `not_signed_in` when the guard did not run: such a route serves nobody.
 */
export function scopeOf(req: MedusaRequest): CooperativeScope {
  const scope = scopes.get(req)
  if (!scope) throw ApiError.unauthorized("not_signed_in", "Sign in first.")
  return scope
}
