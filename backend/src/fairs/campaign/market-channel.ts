import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const storeRows = z.array(z.object({ default_sales_channel_id: z.string().nullable() }))

/**
 * The sales channel of the market's own site; a till's is another.
 *
 * @throws {MedusaError} UNEXPECTED_STATE while the market is not set up
 */
export async function findMarketChannel(container: MedusaContainer): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "store", fields: ["default_sales_channel_id"] })
  const id = storeRows.parse(data)[0]?.default_sales_channel_id
  if (!id) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The market has no sales channel.")
  return id
}
