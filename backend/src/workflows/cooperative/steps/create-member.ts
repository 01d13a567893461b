import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ApiError } from "../../../api/errors/api-error"
import { COOPERATIVE_MODULE } from "../../../modules/cooperative"
import type { Actor } from "../../../modules/cooperative/actor"
import type { MemberRole } from "../../../modules/cooperative/models/cooperative-member"
import type { CooperativeModuleService } from "../../../modules/cooperative/service"

export type NewMember = {
  cooperative_id: string
  person_id: string
  name: string
  email: string
  phone?: string | null | undefined
  role: MemberRole
  actor: Actor
}

/**
 * Makes a person a member of a cooperative.
 *
 * @throws {ApiError} 404 `cooperative_not_found`; 409 `already_member`.
 */
export const createMemberStep = createStep(
  "create-cooperative-member",
  async ({ actor, ...member }: NewMember, { container }) => {
    const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    const { cooperative_id, person_id } = member
    const [cooperative] = await service.listCooperatives({ id: cooperative_id }, { select: ["id"], take: 1 })
    if (!cooperative) throw ApiError.notFound("cooperative")
    const [existing] = await service.listCooperativeMembers({ cooperative_id, person_id }, { take: 1 })
    if (existing) throw ApiError.conflict("already_member", "This person is already a member.")
    const { id } = await service.createCooperativeMembers(member)
    await service.recordEvents([{ id: cooperative_id, kind: "member_added", actor }])
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id)
      await container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE).deleteCooperativeMembers([id])
  },
)
