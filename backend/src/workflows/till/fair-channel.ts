import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createSalesChannelsWorkflow } from "@medusajs/medusa/core-flows"
import { findStockLocation } from "../cooperative-order/shop-of-cooperative"
import { MARKET } from "../market/market"

const LOCK = "fair-sales-channel"
const LOCK_TIMEOUT_S = 15

async function findFairChannel(container: MedusaContainer): Promise<string | null> {
  const [channel] = await container
    .resolve(Modules.SALES_CHANNEL)
    .listSalesChannels({ name: MARKET.fair_sales_channel }, { select: ["id"], take: 1 })
  return channel?.id ?? null
}

/** The sales channel of what is sold at the stands of fairs; made when it is not there. */
export async function ensureFairChannel(container: MedusaContainer): Promise<string> {
  const found = await findFairChannel(container)
  if (found) return found
  return await container.resolve(Modules.LOCKING).execute(
    LOCK,
    async () => {
      const made = await findFairChannel(container)
      if (made) return made
      const { result } = await createSalesChannelsWorkflow(container).run({
        input: { salesChannelsData: [{ name: MARKET.fair_sales_channel }] },
      })
      return result[0]?.id ?? ""
    },
    { timeout: LOCK_TIMEOUT_S },
  )
}

/** Lets the goods at a cooperative's place be sold at its stand: one stock, two doors. Safe to repeat. */
export async function openStock(
  container: MedusaContainer,
  cooperativeId: string,
  channelId: string,
): Promise<void> {
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.SALES_CHANNEL]: { sales_channel_id: channelId },
    [Modules.STOCK_LOCATION]: { stock_location_id: await findStockLocation(container, cooperativeId) },
  })
}
