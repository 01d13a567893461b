import { z } from "@medusajs/framework/zod"
import { createCartWorkflow } from "@medusajs/medusa/core-flows"
import { assertQuantities, assertVariantsBuyable } from "../cooperative"

const CartToCreate = z.object({
  items: z.array(z.object({ variant_id: z.string().nullish(), quantity: z.unknown() })).nullish(),
})

/** A cart created with its items obeys the same rules as one filled item by item. */
createCartWorkflow.hooks.validate(async ({ cart }, { container }) => {
  const items = CartToCreate.parse(cart).items ?? []
  assertQuantities(items.map((item) => item.quantity))
  await assertVariantsBuyable(
    container,
    items.flatMap((item) => item.variant_id ?? []),
  )
})
