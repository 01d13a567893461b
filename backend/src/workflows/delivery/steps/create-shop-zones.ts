import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { shopName } from "../shop-names"
import type { Shop } from "./load-shops"

/** A zone a shop delivers to: Morocco, or abroad. */
export type ShopZone = {
  cooperative_id: string
  handle: string
  fulfillment_set_id: string
  service_zone_id: string
  shipping_profile_id: string
  is_abroad: boolean
}

/** Gives every shop a fulfillment set with one zone, Morocco. The price of a parcel is the provider's business. */
export const createShopZonesStep = createStep(
  "create-shop-zones",
  async ({ shops }: { shops: Shop[] }, { container }) => {
    const fulfilment = container.resolve(Modules.FULFILLMENT)
    const names = shops.map((shop) => shopName(shop.handle))
    const found = await fulfilment.listFulfillmentSets({ name: names }, { relations: ["service_zones"] })
    const missing = shops.filter((shop) => !found.some((set) => set.name === shopName(shop.handle)))
    const created = missing.length
      ? await fulfilment.createFulfillmentSets(missing.map(toFulfillmentSet))
      : []
    const setByName = new Map([...found, ...created].map((set) => [set.name, set]))
    const links = shops.map((shop) => ({
      [Modules.STOCK_LOCATION]: { stock_location_id: shop.stock_location_id ?? "" },
      [Modules.FULFILLMENT]: { fulfillment_set_id: setByName.get(shopName(shop.handle))?.id ?? "" },
    }))
    await container.resolve(ContainerRegistrationKeys.LINK).create(links)
    const zones: ShopZone[] = shops.map(({ cooperative_id, handle, shipping_profile_id }) => {
      const set = setByName.get(shopName(handle))
      return {
        cooperative_id,
        handle,
        fulfillment_set_id: set?.id ?? "",
        shipping_profile_id: shipping_profile_id ?? "",
        service_zone_id: set?.service_zones.find(({ name }) => name === shopName(handle))?.id ?? "",
        is_abroad: false,
      }
    })
    return new StepResponse(
      zones,
      created.map(({ id }) => id),
    )
  },
  async (createdIds, { container }) => {
    if (createdIds?.length) await container.resolve(Modules.FULFILLMENT).deleteFulfillmentSets(createdIds)
  },
)

function toFulfillmentSet(shop: Shop) {
  const name = shopName(shop.handle)
  return {
    name,
    type: "shipping",
    service_zones: [{ name, geo_zones: [{ type: "country" as const, country_code: "ma" }] }],
  }
}
