import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { openCooperativeShopsWorkflow } from "./open-cooperative-shops"

export const openCooperativeShopWorkflowId = "open-cooperative-shop"

/**
 * Opens one cooperative's shop and answers its stock location and shipping profile, which its goods are linked to.
 *
 * @example
 * const { result } = await openCooperativeShopWorkflow(container).run({ input: { cooperative_id: "coop_1" } })
 */
export const openCooperativeShopWorkflow = createWorkflow(
  openCooperativeShopWorkflowId,
  (input: { cooperative_id: string }) => {
    const shops = openCooperativeShopsWorkflow.runAsStep({
      input: transform({ input }, ({ input }) => ({ cooperative_ids: [input.cooperative_id] })),
    })
    return new WorkflowResponse(
      transform({ shops }, ({ shops }) => ({
        stock_location_id: shops[0]?.stock_location_id ?? "",
        shipping_profile_id: shops[0]?.shipping_profile_id ?? "",
      })),
    )
  },
)
