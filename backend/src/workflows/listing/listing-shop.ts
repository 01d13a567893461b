import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { ApiError } from "../../api/errors/api-error"
import { openCooperativeShopWorkflow } from "../delivery/open-cooperative-shop"
import { importProductTypes } from "../market-import/apply/import-product-types"

/** Where a cooperative's goods are kept and sold. */
export type ListingShop = {
  cooperative_id: string
  handle: string
  stock_location_id: string
  shipping_profile_id: string
  sales_channel_id: string
  typeIdOf: Map<string, string>
}

const Handles = z.array(z.object({ handle: z.string() }))
const Stores = z.array(z.object({ default_sales_channel_id: z.string().nullable() }))

/** The shop a cooperative lists its goods in; opened when it is not yet. */
export async function readListingShop(
  container: MedusaContainer,
  cooperative_id: string,
): Promise<ListingShop> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [cooperatives, stores, typeIdOf, opened] = await Promise.all([
    query.graph({ entity: "cooperative", fields: ["handle"], filters: { id: cooperative_id } }),
    query.graph({ entity: "store", fields: ["default_sales_channel_id"] }),
    importProductTypes(container),
    openCooperativeShopWorkflow(container).run({ input: { cooperative_id } }),
  ])
  const handle = Handles.parse(cooperatives.data)[0]?.handle
  const channel = Stores.parse(stores.data)[0]?.default_sales_channel_id
  if (!handle) throw ApiError.notFound("cooperative")
  if (!channel) throw ApiError.notAllowed("market_not_set_up", "The market has no sales channel yet.")
  return { cooperative_id, handle, sales_channel_id: channel, typeIdOf, ...opened.result }
}
