import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http"
import { ApiError } from "../../errors/api-error"
import { adminPerson } from "../cooperatives/admin-person"

/** The edition of the route. @throws {ApiError} 404 `fair_not_found` without one, which would match every row. */
export function fairId(req: MedusaRequest): string {
  const { id } = req.params
  if (!id) throw ApiError.notFound("fair")
  return id
}

/** The exhibitor of the route. @throws {ApiError} 404 `fair_exhibitor_not_found` */
export function exhibitorId(req: MedusaRequest): string {
  const { exhibitor_id } = req.params
  if (!exhibitor_id) throw ApiError.notFound("fair_exhibitor")
  return exhibitor_id
}

/** The admin behind a request, as the history of a fair names them. @throws {ApiError} 403 `person_needed` */
export const fairAdmin = (req: AuthenticatedMedusaRequest) => ({
  type: "user" as const,
  id: adminPerson(req),
})
