import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type ReturnAction, returnStatusAfter } from "../../modules/cooperative-order/return-statuses"
import type { PartActionInput } from "./accept-cooperative-order"
import { partLock } from "./part-lock"
import { moveReturnStep } from "./steps/move-return"

export const moveReturnWorkflowId = "move-cooperative-order-return"

/**
 * The cooperative answers a return (`accept`, `refuse` with a reason), or has the goods back (`received`). Doing it
 * twice changes nothing.
 *
 * @throws {ApiError} 404 `return_not_found`; 409 `wrong_status`.
 */
export const moveReturnWorkflow = createWorkflow(
  moveReturnWorkflowId,
  (input: PartActionInput & { return_id: string; action: ReturnAction; reason: string | null }) => {
    const key = transform({ input }, ({ input }) => partLock(input.order_id))
    acquireLockStep({ key, timeout: 10, ttl: 60 })
    const moved = moveReturnStep(input)
    when("return-moved", { moved }, ({ moved }) => !moved.is_done).then(() => {
      emitEventStep({
        eventName: transform(
          { input },
          ({ input }) => `cooperative_order.return_${returnStatusAfter(input.action)}`,
        ),
        data: { id: input.id, return_id: input.return_id },
      })
    })
    releaseLockStep({ key })
    return new WorkflowResponse(moved)
  },
)
