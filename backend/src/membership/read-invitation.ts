import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../api/errors/api-error"
import { COOPERATIVE_MODULE } from "../modules/cooperative"
import type { CooperativeModuleService } from "../modules/cooperative/service"
import { hashToken } from "./invitation"

/** The invitation a token is for, with its cooperative. @throws {ApiError} 404 `invitation_not_found`. */
export async function readInvitation(container: MedusaContainer, token: string) {
  const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  const [invitation] = await service.listCooperativeInvitations(
    { token_hash: hashToken(token) },
    { relations: ["cooperative"], take: 1 },
  )
  if (!invitation) throw ApiError.notFound("invitation")
  return invitation
}
