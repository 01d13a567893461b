import type { MedusaRequest } from "@medusajs/framework/http"
import { type CooperativeScope, scopeOf } from "../guard"

/**
 * The scope of a member who looks after the money: a treasurer, or a manager. Neither sellers nor field helpers read it.
 *
 * @throws {ApiError} 403 `role_not_allowed`
 */
export function moneyScopeOf(req: MedusaRequest): CooperativeScope {
  const scope = scopeOf(req)
  scope.assertRole("treasurer")
  return scope
}
