import { createShippingOptionsWorkflow, useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createAbroadZonesStep } from "./steps/create-abroad-zones"
import { createShopPlacesStep } from "./steps/create-shop-places"
import { createShopProfilesStep } from "./steps/create-shop-profiles"
import { createShopZonesStep } from "./steps/create-shop-zones"
import { loadShopsStep } from "./steps/load-shops"
import { planShopOptionsStep } from "./steps/plan-shop-options"

type StoreRow = { default_sales_channel_id?: string | null }

export const openCooperativeShopsWorkflowId = "open-cooperative-shops"

/**
 * Opens the shops of cooperatives: for each a stock location sold through the store's sales channel, a shipping
 * profile, a delivery zone (Morocco), home delivery and pickup, and once the network sells abroad a zone and a delivery
 * for that. What is there already stays as it is, so that running
 * it again, or after an interruption, completes what is missing. A hundred shops cost about as many queries as one.
 *
 * @example
 * await openCooperativeShopsWorkflow(container).run({ input: { cooperative_ids: ["coop_1", "coop_2"] } })
 */
export const openCooperativeShopsWorkflow = createWorkflow(
  openCooperativeShopsWorkflowId,
  (input: { cooperative_ids: string[] }) => {
    const { data: stores } = useQueryGraphStep({ entity: "store", fields: ["default_sales_channel_id"] })
    const sales_channel_ids = transform({ stores }, ({ stores }) =>
      (stores as StoreRow[]).flatMap(({ default_sales_channel_id }) => default_sales_channel_id ?? []),
    )
    const shops = loadShopsStep(input)
    const places = createShopPlacesStep({ shops, sales_channel_ids })
    const profiled = createShopProfilesStep({ shops: places })
    const zones = createShopZonesStep({ shops: profiled })
    const abroad = createAbroadZonesStep({ zones })
    const options = planShopOptionsStep({
      zones: transform({ zones, abroad }, ({ zones, abroad }) => [...zones, ...abroad]),
    })
    when({ options }, ({ options }) => options.length > 0).then(() => {
      createShippingOptionsWorkflow.runAsStep({ input: options })
    })
    return new WorkflowResponse(
      transform({ profiled }, ({ profiled }) =>
        profiled.map(({ cooperative_id, stock_location_id, shipping_profile_id }) => ({
          cooperative_id,
          stock_location_id: stock_location_id ?? "",
          shipping_profile_id: shipping_profile_id ?? "",
        })),
      ),
    )
  },
)
