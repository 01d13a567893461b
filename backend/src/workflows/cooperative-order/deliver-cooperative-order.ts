import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { PartActionInput } from "./accept-cooperative-order"
import { partLock } from "./part-lock"
import { deliverPartStep } from "./steps/hand-over-part"
import { loadPartStep } from "./steps/load-part"
import { recordStatusStep } from "./steps/record-status"

export const deliverCooperativeOrderWorkflowId = "deliver-cooperative-order"

/**
 * The shopper has the goods and has paid for this part. Delivering twice changes nothing and takes no more money.
 *
 * @throws {ApiError} 409 `wrong_status`.
 */
export const deliverCooperativeOrderWorkflow = createWorkflow(
  deliverCooperativeOrderWorkflowId,
  (input: PartActionInput) => {
    const key = transform({ input }, ({ input }) => partLock(input.order_id))
    acquireLockStep({ key, timeout: 10, ttl: 60 })
    const part = loadPartStep({ id: input.id, action: "deliver" })
    when("to-deliver", { part }, ({ part }) => !part.is_done).then(() => {
      deliverPartStep({ part })
      recordStatusStep({ id: input.id, status: "delivered", actor: input.actor })
      emitEventStep({ eventName: "cooperative_order.delivered", data: { id: input.id } })
    })
    releaseLockStep({ key })
    return new WorkflowResponse(part)
  },
)
