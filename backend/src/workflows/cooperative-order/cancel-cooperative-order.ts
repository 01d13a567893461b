import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { PartActionInput } from "./accept-cooperative-order"
import { partLock } from "./part-lock"
import { loadPartStep } from "./steps/load-part"
import { recordStatusStep } from "./steps/record-status"
import { releasePartStep } from "./steps/release-part"

export const cancelCooperativeOrderWorkflowId = "cancel-cooperative-order"

/**
 * The shopper no longer wants a part that was not shipped yet: nothing is paid for it, and the others stay as they are.
 * Cancelling twice changes nothing.
 *
 * @throws {ApiError} 409 `wrong_status`.
 */
export const cancelCooperativeOrderWorkflow = createWorkflow(
  cancelCooperativeOrderWorkflowId,
  (input: PartActionInput) => {
    const key = transform({ input }, ({ input }) => partLock(input.order_id))
    acquireLockStep({ key, timeout: 10, ttl: 60 })
    const part = loadPartStep({ id: input.id, action: "cancel" })
    when("to-cancel", { part }, ({ part }) => !part.is_done).then(() => {
      releasePartStep({ part })
      recordStatusStep({ id: input.id, status: "cancelled", actor: input.actor })
      emitEventStep({ eventName: "cooperative_order.cancelled", data: { id: input.id } })
    })
    releaseLockStep({ key })
    return new WorkflowResponse(part)
  },
)
