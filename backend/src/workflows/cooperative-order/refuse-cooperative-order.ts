import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { PartActionInput } from "./accept-cooperative-order"
import { partLock } from "./part-lock"
import { loadPartStep } from "./steps/load-part"
import { recordStatusStep } from "./steps/record-status"
import { releasePartStep } from "./steps/release-part"

export const refuseCooperativeOrderWorkflowId = "refuse-cooperative-order"

/**
 * The cooperative cannot fulfil its part: the shopper will not pay for it, its goods are for sale again, and the other
 * parts stay as they are. Refusing twice changes nothing.
 *
 * @throws {ApiError} 409 `wrong_status`.
 */
export const refuseCooperativeOrderWorkflow = createWorkflow(
  refuseCooperativeOrderWorkflowId,
  (input: PartActionInput & { reason: string }) => {
    const key = transform({ input }, ({ input }) => partLock(input.order_id))
    acquireLockStep({ key, timeout: 10, ttl: 60 })
    const part = loadPartStep({ id: input.id, action: "refuse" })
    when("to-refuse", { part }, ({ part }) => !part.is_done).then(() => {
      releasePartStep({ part })
      recordStatusStep({ id: input.id, status: "refused", actor: input.actor, reason: input.reason })
      emitEventStep({ eventName: "cooperative_order.refused", data: { id: input.id } })
    })
    releaseLockStep({ key })
    return new WorkflowResponse(part)
  },
)
