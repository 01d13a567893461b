import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createProductsWorkflow, createRemoteLinkStep } from "@medusajs/medusa/core-flows"
import { COOPERATIVE_MODULE } from "../../modules/cooperative"
import { saveListingStep, type NewListingRow } from "./steps/save-listing"
import { stockSizesStep } from "./steps/stock-sizes"

export const createListingWorkflowId = "create-listing"

export type CreateListingInput = {
  product: CreateProductWorkflowInputDTO
  listing: Omit<NewListingRow, "product_id">
  location_id: string
  stockOf: Record<string, number>
}

/**
 * Makes a draft product of a cooperative: the product, whose it is, its listing and the stock of its sizes. Answers the
 * product's id.
 *
 * @example
 * const { result: id } = await createListingWorkflow(container).run({ input })
 */
export const createListingWorkflow = createWorkflow(createListingWorkflowId, (input: CreateListingInput) => {
  const products = createProductsWorkflow.runAsStep({
    input: transform({ input }, ({ input }) => ({ products: [input.product] })),
  })
  const product_id = transform({ products }, ({ products }) => products[0]?.id ?? "")
  createRemoteLinkStep(
    transform({ input, product_id }, ({ input, product_id }) => [
      {
        [Modules.PRODUCT]: { product_id },
        [COOPERATIVE_MODULE]: { cooperative_id: input.listing.cooperative_id },
      },
    ]),
  )
  saveListingStep(
    transform({ input, product_id }, ({ input, product_id }) => ({ ...input.listing, product_id })),
  )
  stockSizesStep(
    transform({ input, product_id }, ({ input: { location_id, stockOf }, product_id }) => ({
      product_id,
      location_id,
      stockOf,
    })),
  )
  return new WorkflowResponse(product_id)
})
