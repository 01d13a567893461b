import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const rows = z.array(
  z.object({
    province_id: z.string().nullable(),
    commune: z.string().nullable(),
    address: z.string().nullable(),
    stock_location: z
      .object({ id: z.string(), address: z.object({ province: z.string().nullish() }).nullish() })
      .nullish(),
  }),
)

const FIELDS = ["province_id", "commune", "address", "stock_location.id", "stock_location.address.province"]

/** Puts a cooperative's stock location in the cooperative's province, from which its deliveries are priced. */
export async function moveCooperativeShop(container: MedusaContainer, cooperativeId: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative",
    fields: FIELDS,
    filters: { id: cooperativeId },
  })
  const [cooperative] = rows.parse(data)
  if (!cooperative?.stock_location || !cooperative.province_id) return
  const { id, address } = cooperative.stock_location
  if (address?.province === cooperative.province_id) return
  await container.resolve(Modules.STOCK_LOCATION).updateStockLocations(id, {
    address: {
      address_1: cooperative.address ?? cooperative.commune ?? cooperative.province_id,
      city: cooperative.commune ?? "",
      country_code: "ma",
      province: cooperative.province_id,
    },
  })
}
