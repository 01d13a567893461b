import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { changeCooperativeStatusStep } from "../steps/change-cooperative-status"
import { type CorrectionItem, createCorrectionsStep } from "../steps/create-corrections"

export const askCorrectionsWorkflowId = "ask-corrections"

/**
 * Hands an application back to its cooperative with what to correct. What it had given stays.
 *
 * @throws {ApiError} 404 `cooperative_not_found`; 409 `cooperative_status_conflict`.
 */
export const askCorrectionsWorkflow = createWorkflow(
  askCorrectionsWorkflowId,
  (input: { id: string; items: CorrectionItem[]; user_id: string }) => {
    const change = transform({ input }, ({ input: { id, items, user_id } }) => ({
      id,
      action: "ask_corrections" as const,
      actor: { type: "user" as const, id: user_id },
      reason: items
        .map(({ note }) => note)
        .join("\n")
        .slice(0, 1000),
    }))
    changeCooperativeStatusStep(change)
    createCorrectionsStep({ id: input.id, items: input.items, asked_by: input.user_id })
    emitEventStep({ eventName: "cooperative.corrections_asked", data: { id: input.id } })
    return new WorkflowResponse(undefined)
  },
)
