import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { PROVINCE_MODULE } from "../modules/province"
import type { ProvinceModuleService } from "../modules/province/service"
import { statusOfNewOrigin, UNKNOWN_SELLER } from "../origin/origin-state"

export const reviewProductOriginsWorkflowId = "review-product-origins"

type Input = { product_ids: string[] }

const reviewStep = createStep(
  "review-product-origins-step",
  async ({ product_ids }: Input, { container }) => {
    const service = container.resolve<ProvinceModuleService>(PROVINCE_MODULE)
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const open = { product_id: product_ids, status: ["declared" as const, "awaiting_admin" as const] }
    const [origins, sellers] = await Promise.all([
      service.listProductOrigins(open),
      service.options.readSellerProvinces?.(query, product_ids),
    ])
    const changes = origins.flatMap(({ id, product_id, province_id, status: before }) => {
      const status = statusOfNewOrigin(province_id, sellers?.get(product_id) ?? UNKNOWN_SELLER)
      return status === before ? [] : [{ id, product_id, status, before }]
    })
    await service.updateProductOrigins(changes.map(({ id, status }) => ({ id, status })))
    return new StepResponse(
      changes.map(({ product_id }) => ({ id: product_id })),
      changes.map(({ id, before }) => ({ id, status: before })),
    )
  },
  async (before, { container }) => {
    if (!before?.length) return
    await container.resolve<ProvinceModuleService>(PROVINCE_MODULE).updateProductOrigins(before)
  },
)

/**
 * Run it for a seller's products when the provinces it declares change: an origin it no longer covers joins the queue of
 * those that wait for an admin, and one it now covers leaves it. Emits `product_origin.changed` for each.
 */
export const reviewProductOriginsWorkflow = createWorkflow(reviewProductOriginsWorkflowId, (input: Input) => {
  const changed = reviewStep(input)
  emitEventStep({ eventName: "product_origin.changed", data: changed })
  return new WorkflowResponse(changed)
})
