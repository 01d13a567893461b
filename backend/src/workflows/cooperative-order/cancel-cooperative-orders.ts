import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { partLock } from "./part-lock"
import { cancelOpenPartsStep } from "./steps/cancel-open-parts"

export const cancelCooperativeOrdersWorkflowId = "cancel-cooperative-orders"

/** After an order was cancelled as a whole, cancels those of its parts that were not handed over or refused before. */
export const cancelCooperativeOrdersWorkflow = createWorkflow(
  cancelCooperativeOrdersWorkflowId,
  (input: { order_id: string }) => {
    const key = transform({ input }, ({ input }) => partLock(input.order_id))
    acquireLockStep({ key, timeout: 10, ttl: 30 })
    const ids = cancelOpenPartsStep(input)
    releaseLockStep({ key })
    return new WorkflowResponse(ids)
  },
)
