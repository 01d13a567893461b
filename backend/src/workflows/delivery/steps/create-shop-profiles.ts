import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COOPERATIVE_MODULE } from "../../../modules/cooperative"
import { shopName } from "../shop-names"
import type { Shop } from "./load-shops"

/**
 * Gives every shop that has none its own shipping profile: a cart then keeps one shipping method for each cooperative.
 * A profile left without its link by an interrupted run is found again by its name.
 */
export const createShopProfilesStep = createStep(
  "create-shop-profiles",
  async ({ shops }: { shops: Shop[] }, { container }) => {
    const fulfilment = container.resolve(Modules.FULFILLMENT)
    const unlinked = shops.filter((shop) => !shop.shipping_profile_id)
    const names = unlinked.map((shop) => shopName(shop.handle))
    const found = names.length ? await fulfilment.listShippingProfiles({ name: names }) : []
    const missing = names.filter((name) => !found.some((profile) => profile.name === name))
    const created = missing.length
      ? await fulfilment.createShippingProfiles(missing.map((name) => ({ name, type: "cooperative" })))
      : []
    const idByName = new Map([...found, ...created].map((profile) => [profile.name, profile.id]))
    const links = unlinked.map((shop) => ({
      [COOPERATIVE_MODULE]: { cooperative_id: shop.cooperative_id },
      [Modules.FULFILLMENT]: { shipping_profile_id: idByName.get(shopName(shop.handle)) ?? "" },
    }))
    if (links.length) await container.resolve(ContainerRegistrationKeys.LINK).create(links)
    const profiled = shops.map((shop) => ({
      ...shop,
      shipping_profile_id: shop.shipping_profile_id ?? idByName.get(shopName(shop.handle)) ?? "",
    }))
    return new StepResponse(profiled, { createdIds: created.map(({ id }) => id), links })
  },
  async (undo, { container }) => {
    if (!undo) return
    if (undo.links.length) await container.resolve(ContainerRegistrationKeys.LINK).dismiss(undo.links)
    if (undo.createdIds.length)
      await container.resolve(Modules.FULFILLMENT).deleteShippingProfiles(undo.createdIds)
  },
)
