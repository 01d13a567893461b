import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ApiError } from "../../../api/errors/api-error"
import { COOPERATIVE_MODULE } from "../../../modules/cooperative"
import type { Actor } from "../../../modules/cooperative/actor"
import type { CooperativeFacts } from "../../../modules/cooperative/cooperative-facts"
import type { CooperativeModuleService } from "../../../modules/cooperative/service"

export type NewCooperative = CooperativeFacts & { is_demo?: boolean }

/**
 * Creates draft cooperatives with the first line of their history.
 *
 * @throws {ApiError} 409 `handle_taken`.
 */
export const createCooperativesStep = createStep(
  "create-cooperatives",
  async (input: { cooperatives: NewCooperative[]; actor: Actor }, { container }) => {
    const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    const handles = input.cooperatives.map(({ handle }) => handle)
    const taken = await service.listCooperatives({ handle: handles }, { select: ["handle"], take: 1 })
    if (taken[0]) throw ApiError.conflict("handle_taken", `The handle ${taken[0].handle} is taken.`)
    const created = await service.createCooperatives(input.cooperatives)
    await service.recordEvents(created.map(({ id }) => ({ id, kind: "created", actor: input.actor })))
    const ids = created.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids) await container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE).softDeleteCooperatives(ids)
  },
)
