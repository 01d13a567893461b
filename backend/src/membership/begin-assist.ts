import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateJwtToken } from "@medusajs/framework/utils"
import { ApiError } from "../api/errors/api-error"
import { COOPERATIVE_MODULE } from "../modules/cooperative"
import type { CooperativeModuleService } from "../modules/cooperative/service"

const ONE_HOUR_S = 60 * 60

/**
 * Lets an admin act for a cooperative that asked for help, for one hour, and answers the token to act with. The token
 * names a turn in the database, which the guard reads at each request: it ends with the hour or with the help.
 *
 * @throws {ApiError} 404 `cooperative_not_found`; 409 `help_not_asked`.
 */
export async function beginAssist(container: MedusaContainer, id: string, userId: string) {
  const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  const expires_at = new Date(Date.now() + ONE_HOUR_S * 1000)
  const turn = await service.whileLocked(id, async (_locked, context) => {
    const cooperative = await service.retrieveCooperative(id, { select: ["id", "help_asked_at"] }, context)
    if (!cooperative.help_asked_at) throw ApiError.conflict("help_not_asked", "Nobody asked for help.")
    const actor = { type: "user" as const, id: userId, assisted: true }
    await service.recordEvents([{ id, kind: "help_began", actor }], context)
    return await service.createCooperativeAssists(
      { cooperative_id: id, user_id: userId, expires_at },
      context,
    )
  })
  return { token: signTurn(container, turn.id, userId), expires_at }
}

function signTurn(container: MedusaContainer, turnId: string, userId: string): string {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const claims = {
    actor_id: turnId,
    actor_type: "cooperative",
    auth_identity_id: "",
    app_metadata: { assisted_by: userId },
    user_metadata: {},
  }
  return generateJwtToken(claims, {
    secret: http.jwtSecret,
    expiresIn: ONE_HOUR_S,
    jwtOptions: http.jwtOptions,
  })
}
