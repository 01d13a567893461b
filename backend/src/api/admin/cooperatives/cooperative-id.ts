import type { MedusaRequest } from "@medusajs/framework/http"
import { ApiError } from "../../errors/api-error"

/** The `:id` of the route. @throws {ApiError} 404 `cooperative_not_found` without one, which would match every row. */
export function cooperativeId(req: MedusaRequest): string {
  const { id } = req.params
  if (!id) throw ApiError.notFound("cooperative")
  return id
}
