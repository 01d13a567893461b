import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { addToCartWorkflow } from "@medusajs/medusa/core-flows"
import { assertQuantities, assertVariantsBuyable } from "../cooperative"

type AddedItem = { variant_id?: string | null | undefined; quantity: unknown }

/** Adding 600 twice makes 1200: what counts is what the line will hold. */
async function quantitiesAfterAdding(container: MedusaContainer, cartId: string, items: AddedItem[]) {
  const held = new Map<string, number>()
  const lines = await container.resolve(Modules.CART).listLineItems({ cart_id: cartId })
  for (const { variant_id, quantity } of lines) {
    if (variant_id) held.set(variant_id, (held.get(variant_id) ?? 0) + Number(quantity))
  }
  return items.map((item) => (held.get(item.variant_id ?? "") ?? 0) + Number(item.quantity))
}

/** Only what a verified, open cooperative sells goes into a cart, and no more of it than a line may hold. */
addToCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  assertQuantities(input.items.map((item) => item.quantity))
  assertQuantities(await quantitiesAfterAdding(container, input.cart_id, input.items))
  await assertVariantsBuyable(
    container,
    input.items.flatMap((item) => item.variant_id ?? []),
  )
})
