import type { MedusaRequest } from "@medusajs/framework/http"
import { ApiError } from "../../errors/api-error"

/** The `:id` of the route. @throws {ApiError} 404 `payout_not_found` without one, which would match every row. */
export function payoutId(req: MedusaRequest): string {
  const { id } = req.params
  if (!id) throw ApiError.notFound("payout")
  return id
}

/** The batch and line that the route names. @throws {ApiError} 404 `payout_line_not_found` */
export function payoutLine(req: MedusaRequest): { payout_id: string; line_id: string } {
  const { line_id } = req.params
  if (!line_id) throw ApiError.notFound("payout_line")
  return { payout_id: payoutId(req), line_id }
}
