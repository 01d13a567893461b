import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../../modules/cooperative/actor"
import { checkProvincesStep } from "../steps/check-provinces"
import { createCooperativesStep, type NewCooperative } from "../steps/create-cooperatives"

export const createCooperativesWorkflowId = "create-cooperatives"

/**
 * Creates cooperatives, each a draft that cannot sell yet, and answers their ids in order. Facts are those that
 * `CooperativeFacts` lets through.
 *
 * @throws {ApiError} 400 `unknown_province`; 409 `handle_taken`.
 * @example
 * const { result } = await createCooperativesWorkflow(container).run({
 *   input: { cooperatives: [{ handle: "tifawin", name: { fr: "Tifawin" } }], actor: SYSTEM_ACTOR },
 * })
 */
export const createCooperativesWorkflow = createWorkflow(
  createCooperativesWorkflowId,
  (input: { cooperatives: NewCooperative[]; actor: Actor }) => {
    checkProvincesStep(input.cooperatives)
    const ids = createCooperativesStep(input)
    emitEventStep({
      eventName: "cooperative.created",
      data: transform({ ids }, (data) => data.ids.map((id) => ({ id }))),
    })
    return new WorkflowResponse(ids)
  },
)
