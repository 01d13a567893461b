import { z } from "@medusajs/framework/zod"
import { updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows"
import { assertQuantities, assertVariantsBuyable } from "../cooperative"

const Cart = z.object({ items: z.array(z.object({ id: z.string(), variant_id: z.string().nullish() })) })

/** Taking out (quantity 0) is always possible; keeping or adding needs goods that can still be bought. */
updateLineItemInCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  const { quantity } = input.update
  if (quantity === undefined || quantity === 0) return
  assertQuantities([quantity])
  const item = Cart.parse(cart).items.find(({ id }) => id === input.item_id)
  await assertVariantsBuyable(container, item?.variant_id ? [item.variant_id] : [])
})
