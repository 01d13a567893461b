import type { LinkDefinition } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COOPERATIVE_MODULE } from "../../../modules/cooperative"
import { DELIVERY_BY_ZONE_PROVIDER_ID } from "../../../modules/delivery-by-zone"
import { shopName } from "../shop-names"
import type { Shop } from "./load-shops"

type Input = { shops: Shop[]; sales_channel_ids: string[] }

/**
 * Gives every shop that has none a stock location (in its province, which prices its deliveries), sold through the
 * given sales channels. Answers the location of every shop. Undone when a later step fails.
 */
export const createShopPlacesStep = createStep(
  "create-shop-places",
  async ({ shops, sales_channel_ids }: Input, { container }) => {
    const stockLocations = container.resolve(Modules.STOCK_LOCATION)
    const missing = shops.filter((shop) => !shop.stock_location_id)
    const created = missing.length ? await stockLocations.createStockLocations(missing.map(toLocation)) : []
    const createdIds = created.map(({ id }) => id)
    const placed = missing.map((shop, index) => ({ ...shop, stock_location_id: createdIds[index] ?? "" }))
    const links = placed.flatMap((shop) => linksOf(shop, sales_channel_ids))
    if (links.length) await container.resolve(ContainerRegistrationKeys.LINK).create(links)
    const places = shops.map((shop) => placed.find((p) => p.cooperative_id === shop.cooperative_id) ?? shop)
    return new StepResponse(places, { createdIds, links })
  },
  async (undo, { container }) => {
    if (!undo?.createdIds.length) return
    await container.resolve(ContainerRegistrationKeys.LINK).dismiss(undo.links)
    await container.resolve(Modules.STOCK_LOCATION).deleteStockLocations(undo.createdIds)
  },
)

function toLocation(shop: Shop) {
  return {
    name: `${shop.name} (${shopName(shop.handle)})`,
    address: {
      address_1: shop.address ?? shop.commune ?? shop.name,
      city: shop.commune ?? "",
      country_code: "ma",
      province: shop.province_id ?? "",
    },
  }
}

function linksOf(shop: Shop, salesChannelIds: string[]): LinkDefinition[] {
  const location = { stock_location_id: shop.stock_location_id ?? "" }
  return [
    { [COOPERATIVE_MODULE]: { cooperative_id: shop.cooperative_id }, [Modules.STOCK_LOCATION]: location },
    {
      [Modules.STOCK_LOCATION]: location,
      [Modules.FULFILLMENT]: { fulfillment_provider_id: DELIVERY_BY_ZONE_PROVIDER_ID },
    },
    ...salesChannelIds.map((id) => ({
      [Modules.SALES_CHANNEL]: { sales_channel_id: id },
      [Modules.STOCK_LOCATION]: location,
    })),
  ]
}
