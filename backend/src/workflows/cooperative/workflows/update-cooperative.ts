import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { checkProvincesStep } from "../steps/check-provinces"
import { updateCooperativeStep, type CooperativeUpdate } from "../steps/update-cooperative"

export const updateCooperativeWorkflowId = "update-cooperative"

/**
 * Changes a cooperative's facts (not its status), with history and the event `cooperative.updated`. Changes are those
 * that `CooperativeChanges` lets through.
 *
 * @throws {ApiError} 404 `cooperative_not_found`; 400 `unknown_province` or contradictory facts; 422 for a handle that
 * is taken.
 */
export const updateCooperativeWorkflow = createWorkflow(
  updateCooperativeWorkflowId,
  (input: CooperativeUpdate) => {
    checkProvincesStep([input.changes])
    updateCooperativeStep(input)
    emitEventStep({ eventName: "cooperative.updated", data: { id: input.id } })
    return new WorkflowResponse(undefined)
  },
)
