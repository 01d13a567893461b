import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { ParcelItem } from "../../modules/cooperative-order/parcel-items"
import type { PartActionInput } from "./accept-cooperative-order"
import { partLock } from "./part-lock"
import { cancelLineStep } from "./steps/cancel-line"
import { loadPartStep } from "./steps/load-part"
import { recordStatusStep } from "./steps/record-status"

export const cancelCooperativeOrderLineWorkflowId = "cancel-cooperative-order-line"

/**
 * The cooperative cannot send so many of a line: the shopper does not pay for them, and the rest of the part goes on.
 * With the last of its goods the part is refused. Asking twice cancels twice, unless both carry the same
 * `request_key`.
 *
 * @throws {ApiError} 400 `invalid_input`; 409 `wrong_status`.
 */
export const cancelCooperativeOrderLineWorkflow = createWorkflow(
  cancelCooperativeOrderLineWorkflowId,
  (input: PartActionInput & { item: ParcelItem; reason: string; request_key: string | null }) => {
    const key = transform({ input }, ({ input }) => partLock(input.order_id))
    acquireLockStep({ key, timeout: 10, ttl: 60 })
    const part = loadPartStep({ id: input.id, action: "cancel_line" })
    const outcome = cancelLineStep({
      part,
      item: input.item,
      reason: input.reason,
      request_key: input.request_key,
    })
    recordStatusStep({
      id: input.id,
      status: outcome.status,
      actor: input.actor,
      reason: outcome.reason,
    })
    emitEventStep({
      eventName: transform({ outcome }, ({ outcome }) =>
        outcome.status === "refused" ? "cooperative_order.refused" : "cooperative_order.line_cancelled",
      ),
      data: transform({ input, outcome }, ({ input, outcome }) =>
        outcome.status === "refused" ? { id: input.id } : { id: input.id, line_id: input.item.line_id },
      ),
    })
    releaseLockStep({ key })
    return new WorkflowResponse(part)
  },
)
