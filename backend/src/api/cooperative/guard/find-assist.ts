import type { MedusaContainer } from "@medusajs/framework/types"
import { COOPERATIVE_MODULE } from "../../../modules/cooperative"
import type { CooperativeModuleService } from "../../../modules/cooperative/service"
import { ApiError } from "../../errors/api-error"

/** Whether a sign-in is a field helper's turn, and not a person. */
export function isAssist(personId: string): boolean {
  return personId.startsWith("coopassist_")
}

/**
 * For whom and by whom a field helper's turn is, as the database has it now.
 *
 * @throws {ApiError} 403 `assist_ended` once the hour is over or the cooperative no longer wants help; 404
 * `cooperative_not_found` for another cooperative.
 */
export async function findAssist(
  container: MedusaContainer,
  turnId: string,
  requestedId: string | undefined,
) {
  const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  const [turn] = await service.listCooperativeAssists({ id: turnId }, { relations: ["cooperative"], take: 1 })
  const isOpen = turn && !turn.ended_at && turn.expires_at > new Date() && turn.cooperative.help_asked_at
  if (!isOpen) throw ApiError.forbidden("assist_ended", "The help has ended.")
  const { id: cooperativeId, status } = turn.cooperative
  if (requestedId && requestedId !== cooperativeId) throw ApiError.notFound("cooperative")
  return { cooperativeId, status, assistedBy: turn.user_id }
}
