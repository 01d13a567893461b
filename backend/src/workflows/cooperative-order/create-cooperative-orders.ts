import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { partLock } from "./part-lock"
import { createMissingPartsStep } from "./steps/create-missing-parts"
import { keepSalesStep } from "./steps/keep-sales"

export const createCooperativeOrdersWorkflowId = "create-cooperative-orders"

/**
 * Gives an order the part of each of its cooperatives, and answers the ids of those it created: none when they are all
 * there. How each was sold is kept for the books. Called when the order is placed, and again by whatever finds one
 * missing.
 *
 * @example
 * await createCooperativeOrdersWorkflow(container).run({ input: { order_id: "order_1" } })
 */
export const createCooperativeOrdersWorkflow = createWorkflow(
  createCooperativeOrdersWorkflowId,
  (input: { order_id: string }) => {
    const key = transform({ input }, ({ input }) => partLock(input.order_id))
    acquireLockStep({ key, timeout: 10, ttl: 30 })
    const ids = createMissingPartsStep(input)
    keepSalesStep(input)
    when("parts-created", { ids }, ({ ids }) => ids.length > 0).then(() => {
      emitEventStep({
        eventName: "cooperative_order.created",
        data: transform({ ids }, ({ ids }) => ids.map((id) => ({ id }))),
      })
    })
    releaseLockStep({ key })
    return new WorkflowResponse(ids)
  },
)
