import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { resolveOriginStep, type OriginRequest } from "./steps/resolve-origin"
import { saveOriginStep } from "./steps/save-origin"

export const setProductProvinceWorkflowId = "set-product-province"

/**
 * Says where a product is from. `province_id: null` lets it inherit its seller's province again. An origin among the
 * provinces its seller declared counts at once; any other waits for an admin, and the product stays where it was.
 * With `admin_id` the origin is approved on that admin's word. Emits `product_origin.changed` with the product's id.
 *
 * @throws `product_not_found` (404), `unknown_province` (400)
 * @example
 * await setProductProvinceWorkflow(container).run({ input: { product_id: "prod_1", province_id: "al-hoceima" } })
 */
export const setProductProvinceWorkflow = createWorkflow(
  setProductProvinceWorkflowId,
  (input: OriginRequest) => {
    const resolved = resolveOriginStep(input)
    const origin = saveOriginStep(
      transform({ input, resolved }, ({ input, resolved }) => ({
        product_id: input.product_id,
        origin: resolved,
      })),
    )
    emitEventStep({
      eventName: "product_origin.changed",
      data: transform({ input }, ({ input }) => ({ id: input.product_id })),
    })
    return new WorkflowResponse(origin)
  },
)
