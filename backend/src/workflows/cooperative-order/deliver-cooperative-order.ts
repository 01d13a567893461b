import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { PartActionInput } from "./accept-cooperative-order"
import { partLock } from "./part-lock"
import { deliverParcelsStep } from "./steps/deliver-parcels"
import { loadPartStep } from "./steps/load-part"
import { recordStatusStep } from "./steps/record-status"

export const deliverCooperativeOrderWorkflowId = "deliver-cooperative-order"

/**
 * The shopper has the goods of a parcel, or of all of them, and has paid for them. Delivering twice changes nothing and
 * takes no more money.
 *
 * @throws {ApiError} 400 `invalid_input`; 404 `parcel_not_found`; 409 `wrong_status`.
 */
export const deliverCooperativeOrderWorkflow = createWorkflow(
  deliverCooperativeOrderWorkflowId,
  (input: PartActionInput & { parcel_id: string | null; cash_received: number | null }) => {
    const key = transform({ input }, ({ input }) => partLock(input.order_id))
    acquireLockStep({ key, timeout: 10, ttl: 60 })
    const part = loadPartStep({ id: input.id, action: "deliver" })
    when("to-deliver", { part }, ({ part }) => !part.is_done).then(() => {
      const { parcel_ids, status } = deliverParcelsStep({
        part,
        parcel_id: input.parcel_id,
        cash_received: input.cash_received,
      })
      recordStatusStep({ id: input.id, status, actor: input.actor })
      emitEventStep({
        eventName: "cooperative_order.delivered",
        data: transform({ input, parcel_ids }, ({ input, parcel_ids }) =>
          parcel_ids.map((parcel_id) => ({ id: input.id, parcel_id })),
        ),
      })
    })
    releaseLockStep({ key })
    return new WorkflowResponse(part)
  },
)
