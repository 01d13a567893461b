import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Typed as any entity: its generated type makes every step down to the stock level optional. */
const VARIANT: string = "variant"

/** How many of a size there are, and how many of them are reserved. */
export async function stockOf(container: MedusaContainer, variantId: string): Promise<[number, number]> {
  const level = "inventory_items.inventory.location_levels"
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: VARIANT,
    fields: [`${level}.stocked_quantity`, `${level}.reserved_quantity`],
    filters: { id: variantId },
  })
  const { stocked_quantity, reserved_quantity } = data[0].inventory_items[0].inventory.location_levels[0]
  return [Number(stocked_quantity), Number(reserved_quantity)]
}
