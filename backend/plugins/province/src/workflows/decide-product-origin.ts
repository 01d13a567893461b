import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { decideOriginStep, type OriginDecision } from "./steps/decide-origin"
import { saveOriginStep } from "./steps/save-origin"

export const decideProductOriginWorkflowId = "decide-product-origin"

/**
 * An admin approves or refuses an origin outside the provinces its seller declared. Approved, the product moves to
 * that province; refused, it stays at its seller's. Emits `product_origin.changed` with the product's id.
 *
 * @throws `product_origin_not_found` (404), `origin_not_awaiting` (400)
 */
export const decideProductOriginWorkflow = createWorkflow(
  decideProductOriginWorkflowId,
  (input: OriginDecision) => {
    const decided = decideOriginStep(input)
    const origin = saveOriginStep(
      transform({ input, decided }, ({ input, decided }) => ({
        product_id: input.product_id,
        origin: decided,
      })),
    )
    emitEventStep({
      eventName: "product_origin.changed",
      data: transform({ input }, ({ input }) => ({ id: input.product_id })),
    })
    return new WorkflowResponse(origin)
  },
)
