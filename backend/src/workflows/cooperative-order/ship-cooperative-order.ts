import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { PartActionInput } from "./accept-cooperative-order"
import { partLock } from "./part-lock"
import { shipPartStep } from "./steps/hand-over-part"
import { loadPartStep } from "./steps/load-part"
import { recordStatusStep } from "./steps/record-status"

export const shipCooperativeOrderWorkflowId = "ship-cooperative-order"

/**
 * The cooperative hands its goods to a carrier (or has them ready for pickup). Shipping twice changes nothing.
 *
 * @throws {ApiError} 409 `wrong_status`.
 */
export const shipCooperativeOrderWorkflow = createWorkflow(
  shipCooperativeOrderWorkflowId,
  (input: PartActionInput & { tracking_number: string | null }) => {
    const key = transform({ input }, ({ input }) => partLock(input.order_id))
    acquireLockStep({ key, timeout: 10, ttl: 60 })
    const part = loadPartStep({ id: input.id, action: "ship" })
    when("to-ship", { part }, ({ part }) => !part.is_done).then(() => {
      shipPartStep({ part, tracking_number: input.tracking_number })
      recordStatusStep({
        id: input.id,
        status: "shipped",
        actor: input.actor,
        tracking_number: input.tracking_number,
      })
      emitEventStep({ eventName: "cooperative_order.shipped", data: { id: input.id } })
    })
    releaseLockStep({ key })
    return new WorkflowResponse(part)
  },
)
