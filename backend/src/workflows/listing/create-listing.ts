import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createProductsWorkflow, createRemoteLinkStep } from "@medusajs/medusa/core-flows"
import { COOPERATIVE_MODULE } from "../../modules/cooperative"
import { saveListingsStep, type NewListingRow } from "./steps/save-listing"
import { stockSizesStep } from "./steps/stock-sizes"

export const createListingsWorkflowId = "create-listings"

/** `listings` and `products` go together, one by one. */
export type CreateListingsInput = {
  products: CreateProductWorkflowInputDTO[]
  listings: Omit<NewListingRow, "product_id">[]
  location_id: string
  /** First units by stored SKU. */
  stockOf: Record<string, number>
}

/**
 * Makes draft products of a cooperative: the products, whose they are, their listings and the stock of their sizes.
 * Answers their ids in the order they were given.
 *
 * @example
 * const { result: [id] } = await createListingsWorkflow(container).run({ input })
 */
export const createListingsWorkflow = createWorkflow(
  createListingsWorkflowId,
  (input: CreateListingsInput) => {
    const products = createProductsWorkflow.runAsStep({
      input: transform({ input }, ({ input }) => ({ products: input.products })),
    })
    const ids = transform({ input, products }, ({ input, products }) => {
      const idOf = new Map(products.map(({ handle, id }) => [handle, id]))
      return input.products.map(({ handle }) => idOf.get(handle ?? "") ?? "")
    })
    createRemoteLinkStep(
      transform({ input, ids }, ({ input, ids }) =>
        input.listings.map(({ cooperative_id }, index) => ({
          [Modules.PRODUCT]: { product_id: ids[index] },
          [COOPERATIVE_MODULE]: { cooperative_id },
        })),
      ),
    )
    saveListingsStep(
      transform({ input, ids }, ({ input, ids }) =>
        input.listings.map((listing, index) => ({ ...listing, product_id: ids[index] ?? "" })),
      ),
    )
    stockSizesStep(
      transform({ input, ids }, ({ input: { location_id, stockOf }, ids }) => ({
        product_ids: ids,
        location_id,
        stockOf,
      })),
    )
    return new WorkflowResponse(ids)
  },
)
