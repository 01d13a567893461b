import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"

/** What every store request needs. */
export type Market = {
  sales_channel_id: string
  region_id: string
  /** Headers of a store request. */
  headers: { "x-publishable-api-key": string }
}

/** Builds the Moroccan market: one region in dirhams, one sales channel, one publishable key. */
export async function buildMarket(container: MedusaContainer): Promise<Market> {
  const channels = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: "Twiza" }] },
  })
  const sales_channel_id = channels.result[0]!.id
  const regions = await createRegionsWorkflow(container).run({
    input: { regions: [{ name: "Maroc", currency_code: "mad", countries: ["ma"] }] },
  })
  const [store] = await container.resolve(Modules.STORE).listStores()
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store!.id },
      update: {
        default_sales_channel_id: sales_channel_id,
        supported_currencies: [{ currency_code: "mad", is_default: true, is_tax_inclusive: true }],
      },
    },
  })
  const keys = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: "Storefront", type: "publishable", created_by: "" }] },
  })
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: keys.result[0]!.id, add: [sales_channel_id] },
  })
  return {
    sales_channel_id,
    region_id: regions.result[0]!.id,
    headers: { "x-publishable-api-key": keys.result[0]!.token },
  }
}
