import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { partLock } from "./part-lock"
import { createReturnStep, type NewReturn } from "./steps/create-return"

export const requestReturnWorkflowId = "request-cooperative-order-return"

/**
 * The shopper asks to give delivered goods back; their cooperative answers. The same wish twice is one.
 *
 * @throws {ApiError} 400 `not_returnable`.
 */
export const requestReturnWorkflow = createWorkflow(
  requestReturnWorkflowId,
  (input: { id: string; order_id: string; wanted: NewReturn }) => {
    const key = transform({ input }, ({ input }) => partLock(input.order_id))
    acquireLockStep({ key, timeout: 10, ttl: 30 })
    const created = createReturnStep({ id: input.id, wanted: input.wanted })
    when("return-created", { created }, ({ created }) => created.is_new).then(() => {
      emitEventStep({
        eventName: "cooperative_order.return_requested",
        data: { id: input.id, return_id: created.return_id },
      })
    })
    releaseLockStep({ key })
    return new WorkflowResponse(created)
  },
)
