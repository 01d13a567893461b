import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { requiredText } from "../../../../../languages/plain-text"
import { ApiError } from "../../../../errors/api-error"
import { adminPerson } from "../../../cooperatives/admin-person"
import { fairId } from "../../fair-request"

/** The edition and allocation of the route. @throws {ApiError} 404 `fair_allocation_not_found` */
export function allocationIds(req: MedusaRequest): { edition_id: string; allocation_id: string } {
  const { allocation_id } = req.params
  if (!allocation_id) throw ApiError.notFound("fair_allocation")
  return { edition_id: fairId(req), allocation_id }
}

/** Who decides on what, and when. @throws {ApiError} 403 `person_needed` */
export const allocationDecision = (req: AuthenticatedMedusaRequest) => ({
  ...allocationIds(req),
  user_id: adminPerson(req),
  now: new Date(),
})

/** `POST …/change`: a rank from 1, and why. */
export const ChangeRank = z.strictObject({
  cooperative_id: z.string("required").min(1, "required").max(64),
  rank: z.number("unknown_rank").int("unknown_rank").min(1, "unknown_rank").max(10_000, "unknown_rank"),
  reason: requiredText(500),
})
