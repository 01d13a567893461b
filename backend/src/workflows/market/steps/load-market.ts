import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { MARKET } from "../market"
import { REGIONS } from "../regions"

const ids = z.array(z.object({ id: z.string() }))

const regionRows = z.array(z.object({ id: z.string(), name: z.string() }))

const storeRows = z.array(
  z.object({ id: z.string(), name: z.string(), default_sales_channel_id: z.string().nullable() }),
)

const keyRows = z.array(z.object({ id: z.string(), token: z.string() }))

/** What of the market is already there; a null is still to be made. */
export const loadMarketStep = createStep("load-market", async (_: void, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const first = async (entity: string, filters: Record<string, unknown>) =>
    ids.parse((await query.graph({ entity, fields: ["id"], filters })).data)[0]?.id ?? null
  const stores = await query.graph({ entity: "store", fields: ["id", "name", "default_sales_channel_id"] })
  const keys = await query.graph({
    entity: "api_key",
    fields: ["id", "token"],
    filters: { type: "publishable", title: MARKET.key_title },
  })
  const regions = await query.graph({
    entity: "region",
    fields: ["id", "name"],
    filters: { name: REGIONS.map(({ name }) => name) },
  })
  const store = storeRows.parse(stores.data)[0]
  return new StepResponse({
    store_id: store?.id ?? null,
    default_sales_channel_id: store?.default_sales_channel_id ?? null,
    sales_channel_id: await first("sales_channel", { name: MARKET.sales_channel }),
    regions: regionRows.parse(regions.data),
    tax_region_id: await first("tax_region", { country_code: MARKET.country_code, province_code: null }),
    key: keyRows.parse(keys.data)[0] ?? null,
  })
})
