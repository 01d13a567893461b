import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { ApiError } from "../../errors/api-error"

/**
 * The id of the person behind an admin's request. Decisions that need two people are not taken by API keys, of which
 * one person may hold several.
 *
 * @throws {ApiError} 403 `person_needed` for an API key.
 */
export function adminPerson(req: AuthenticatedMedusaRequest): string {
  const { actor_type, actor_id } = req.auth_context
  if (actor_type === "user" && actor_id) return actor_id
  throw ApiError.forbidden("person_needed", "Only a person can decide this.")
}
