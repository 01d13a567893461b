import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const shopRows = z.array(
  z.object({
    stock_location: z.object({ id: z.string() }).nullish(),
    shipping_profile: z.object({ shipping_options: z.array(z.object({ id: z.string() })) }).nullish(),
  }),
)

async function readShop(container: MedusaContainer, cooperativeId: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative",
    fields: ["stock_location.id", "shipping_profile.shipping_options.id"],
    filters: { id: cooperativeId },
  })
  return shopRows.parse(data)[0]
}

function noShop(cooperativeId: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, `Cooperative ${cooperativeId} has no open shop.`)
}

/** A part of services only has no delivery of its own: core still asks whose place it is done from. */
export async function findShippingOption(container: MedusaContainer, cooperativeId: string): Promise<string> {
  const option = (await readShop(container, cooperativeId))?.shipping_profile?.shipping_options[0]
  if (!option) throw noShop(cooperativeId)
  return option.id
}

/** Where the cooperative keeps its goods. */
export async function findStockLocation(container: MedusaContainer, cooperativeId: string): Promise<string> {
  const location = (await readShop(container, cooperativeId))?.stock_location
  if (!location) throw noShop(cooperativeId)
  return location.id
}
