import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { PartActionInput } from "./accept-cooperative-order"
import { partLock } from "./part-lock"
import type { NewParcel } from "./parcels"
import { loadPartStep } from "./steps/load-part"
import { recordStatusStep } from "./steps/record-status"
import { shipParcelStep } from "./steps/ship-parcel"

export const shipCooperativeOrderWorkflowId = "ship-cooperative-order"

/**
 * The cooperative hands goods to a carrier (or has them ready for pickup): all that is left of its part, or some of it.
 * Shipping what is all shipped changes nothing.
 *
 * @throws {ApiError} 400 `invalid_input` for items the part does not have; 409 `wrong_status`.
 */
export const shipCooperativeOrderWorkflow = createWorkflow(
  shipCooperativeOrderWorkflowId,
  (input: PartActionInput & NewParcel) => {
    const key = transform({ input }, ({ input }) => partLock(input.order_id))
    acquireLockStep({ key, timeout: 10, ttl: 60 })
    const part = loadPartStep({ id: input.id, action: "ship" })
    when("to-ship", { part }, ({ part }) => !part.is_done).then(() => {
      const wanted = transform({ input }, ({ input }) => ({
        items: input.items,
        tracking_number: input.tracking_number,
        carrier: input.carrier,
        carrier_code: input.carrier_code,
        request_key: input.request_key,
      }))
      const { parcel_id, status } = shipParcelStep({ part, wanted })
      recordStatusStep({ id: input.id, status, actor: input.actor, tracking_number: input.tracking_number })
      emitEventStep({
        eventName: "cooperative_order.shipped",
        data: { id: input.id, parcel_id },
      })
    })
    releaseLockStep({ key })
    return new WorkflowResponse(part)
  },
)
