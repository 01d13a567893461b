import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { createInventoryLevelsWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { COOPERATIVE_MODULE } from "../../src/modules/cooperative"
import type { Market } from "./market"

/** What a test may choose of a product; prices in dirhams, weight in grams. */
export type ProductChoices = {
  price?: number
  stock?: number
  weight?: number
  status?: "published" | "draft"
}

export type BuiltProduct = { id: string; handle: string; variant_id: string }

type Shop = { stock_location_id: string | undefined; shipping_profile_id: string | undefined }

const Id = z.object({ id: z.string() })
const Shops = z.array(z.object({ stock_location: Id.nullish(), shipping_profile: Id.nullish() }))

async function readShop(container: MedusaContainer, cooperativeId: string): Promise<Shop> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cooperative",
    fields: ["stock_location.id", "shipping_profile.id"],
    filters: { id: cooperativeId },
  })
  const shop = Shops.parse(data)[0]
  return { stock_location_id: shop?.stock_location?.id, shipping_profile_id: shop?.shipping_profile?.id }
}

async function stockVariant(
  container: MedusaContainer,
  variantId: string,
  locationId: string,
  stock: number,
) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "variant",
    fields: ["inventory_items.inventory_item_id"],
    filters: { id: variantId },
  })
  const inventoryItemId: string = data[0]!.inventory_items![0]!.inventory_item_id
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: [
        { inventory_item_id: inventoryItemId, location_id: locationId, stocked_quantity: stock },
      ],
    },
  })
}

/** Builds a published product of one variant, sold by `cooperativeId` and stocked at its place. */
export async function buildProduct(
  container: MedusaContainer,
  market: Market,
  cooperativeId: string,
  handle: string,
  { price = 149.5, stock = 10, weight = 400, status = "published" }: ProductChoices = {},
): Promise<BuiltProduct> {
  const shop = await readShop(container, cooperativeId)
  const { result } = await createProductsWorkflow(container).run({
    input: {
      products: [
        {
          title: handle,
          handle,
          status,
          weight,
          sales_channels: [{ id: market.sales_channel_id }],
          ...(shop.shipping_profile_id ? { shipping_profile_id: shop.shipping_profile_id } : {}),
          options: [{ title: "Taille", values: ["Unique"] }],
          variants: [
            {
              title: "Unique",
              weight,
              manage_inventory: true,
              options: { Taille: "Unique" },
              prices: [{ currency_code: "mad", amount: price }],
            },
          ],
        },
      ],
    },
  })
  const product = result[0]!
  const variant_id = product.variants[0]!.id
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.PRODUCT]: { product_id: product.id },
    [COOPERATIVE_MODULE]: { cooperative_id: cooperativeId },
  })
  if (shop.stock_location_id) await stockVariant(container, variant_id, shop.stock_location_id, stock)
  return { id: product.id, handle, variant_id }
}
