import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ApiError } from "../../../api/errors/api-error"
import { COOPERATIVE_MODULE } from "../../../modules/cooperative"
import { findMissingFacts } from "../../../modules/cooperative/completeness"
import type { CooperativeModuleService } from "../../../modules/cooperative/service"

/** @throws {ApiError} 404 `cooperative_not_found`; 400 `cooperative_incomplete` with what each field lacks. */
export async function assertCooperativeComplete(container: MedusaContainer, id: string): Promise<void> {
  const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  const [cooperative] = await service.listCooperatives({ id }, { take: 1 })
  if (!cooperative) throw ApiError.notFound("cooperative")
  const missing = findMissingFacts(cooperative)
  if (!Object.keys(missing).length) return
  throw ApiError.invalid("cooperative_incomplete", "The cooperative's file is not complete.", missing)
}

/**
 * Refuses to go on with a cooperative whose file is not complete.
 *
 * @throws {ApiError} 404 `cooperative_not_found`; 400 `cooperative_incomplete` with what each field lacks.
 */
export const checkCooperativeCompleteStep = createStep(
  "check-cooperative-complete",
  async ({ id }: { id: string }, { container }) => {
    await assertCooperativeComplete(container, id)
    return new StepResponse(undefined)
  },
)
