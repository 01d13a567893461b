import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { COOPERATIVE_MODULE } from "../../../src/modules/cooperative"
import { openCooperativeShopsWorkflow } from "../../../src/workflows/delivery"
import { setUpMarketWorkflow, vatSettingsSchema } from "../../../src/workflows/market"
import {
  buildCooperative,
  buildProduct,
  buildProvinces,
  type BuiltProduct,
  type Market,
} from "../../builders"

export const VAT = vatSettingsSchema.parse({
  rates: [
    { code: "standard", name: "TVA 20 %", rate: 20, from: "2026-01-01", is_default: true, source: "test" },
    {
      code: "exempt",
      name: "Exonéré",
      rate: 0,
      from: "2026-01-01",
      categories: ["couscous"],
      source: "test",
    },
  ],
})

/** Three cooperatives (two in Al Hoceima's province, one in Chefchaouen's) with goods, and one service. */
export type Scene = {
  market: Market
  cooperatives: { rif: string; ketama: string; chaouen: string }
  goods: { oil: BuiltProduct; honey: BuiltProduct; rug: BuiltProduct; lastBowl: BuiltProduct }
  workshop: BuiltProduct
}

/** Builds the scene every checkout test starts from. */
export async function buildScene(container: MedusaContainer): Promise<Scene> {
  await buildProvinces(container)
  const { result } = await setUpMarketWorkflow(container).run({ input: { vat: VAT, day: "2026-11-21" } })
  const market: Market = {
    region_id: result.region_id,
    sales_channel_id: result.sales_channel_id,
    headers: { "x-publishable-api-key": result.publishable_key },
  }
  const rif = await buildCooperative(container, "rif")
  const ketama = await buildCooperative(container, "ketama")
  const chaouen = await buildCooperative(container, "chaouen", { province_id: "chefchaouen" })
  await openCooperativeShopsWorkflow(container).run({ input: { cooperative_ids: [rif, ketama, chaouen] } })
  const goods = {
    oil: await buildProduct(container, market, rif, "oil", { price: 149.5, stock: 10, weight: 600 }),
    honey: await buildProduct(container, market, ketama, "honey", { price: 80, stock: 10, weight: 500 }),
    rug: await buildProduct(container, market, chaouen, "rug", { price: 1234.99, stock: 5, weight: 6200 }),
    lastBowl: await buildProduct(container, market, rif, "last-bowl", { price: 60, stock: 1 }),
  }
  const workshop = await buildService(container, market, ketama, "workshop")
  return { market, cooperatives: { rif, ketama, chaouen }, goods, workshop }
}

/** A service: nothing is stocked and nothing travels. */
async function buildService(
  container: MedusaContainer,
  market: Market,
  cooperativeId: string,
  handle: string,
) {
  const { result } = await createProductsWorkflow(container).run({
    input: {
      products: [
        {
          title: handle,
          handle,
          status: "published",
          sales_channels: [{ id: market.sales_channel_id }],
          options: [{ title: "Durée", values: ["Un jour"] }],
          variants: [
            {
              title: "Un jour",
              manage_inventory: false,
              options: { Durée: "Un jour" },
              prices: [{ currency_code: "mad", amount: 300 }],
            },
          ],
        },
      ],
    },
  })
  const product = result[0]!
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.PRODUCT]: { product_id: product.id },
    [COOPERATIVE_MODULE]: { cooperative_id: cooperativeId },
  })
  return { id: product.id, handle, variant_id: product.variants[0]!.id }
}

export const CONTACT = { name: "Amina El Idrissi", phone: "06 12 34 56 78", email: "amina@example.com" }
export const ADDRESS = {
  province: "al-hoceima",
  commune: "Imzouren",
  address_1: "Douar Ait Moussa",
  postal_code: "32250",
}
