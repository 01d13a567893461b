import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COOPERATIVE_MODULE } from "../../../modules/cooperative"
import type { CooperativeModuleService, StatusChange } from "../../../modules/cooperative/service"

/**
 * Moves a cooperative along one arrow of the status machine, with its history.
 *
 * @throws {ApiError} 404 `cooperative_not_found`; 409 `cooperative_status_conflict`.
 */
export const changeCooperativeStatusStep = createStep(
  "change-cooperative-status",
  async (change: StatusChange, { container }) => {
    const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    const before = await service.changeStatus(change)
    return new StepResponse(undefined, { before, actor: change.actor })
  },
  async (undo, { container }) => {
    if (!undo) return
    const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    await service.revertStatus(undo.before, undo.actor)
  },
)
