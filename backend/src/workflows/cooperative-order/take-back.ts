import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { createAndCompleteReturnOrderWorkflow } from "@medusajs/medusa/core-flows"
import { amountSchema } from "./loaded-part"
import type { Part, PartReturn } from "./part"
import { findShippingOption, findStockLocation } from "./shop-of-cooperative"

const changeRows = z.array(z.object({ created_by: z.string().nullish() }))

/** Whether core knows of the return already: its change of the order is signed with the return's id. */
async function isRecorded(container: MedusaContainer, part: Part, row: PartReturn): Promise<boolean> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_change",
    fields: ["created_by"],
    filters: { order_id: part.order_id },
  })
  return changeRows.parse(data).some(({ created_by }) => created_by === row.id)
}

/**
 * Has core's order know that these lines came back, and no others. Its own shipping option is named: without one, core
 * would take any cooperative's. Safe to repeat.
 */
export async function recordCoreReturn(
  container: MedusaContainer,
  part: Part,
  row: PartReturn,
): Promise<void> {
  if (await isRecorded(container, part, row)) return
  const option_id = await findShippingOption(container, part.cooperative_id)
  const location_id = await findStockLocation(container, part.cooperative_id)
  await createAndCompleteReturnOrderWorkflow(container).run({
    input: {
      order_id: part.order_id,
      location_id,
      items: row.items.map(({ line_id, quantity }) => ({ id: line_id, quantity })),
      return_shipping: { option_id, price: 0 },
      receive_now: true,
      created_by: row.id,
    },
  })
}

const itemRows = z.array(
  z.object({
    id: z.string(),
    variant: z
      .object({
        manage_inventory: z.boolean().nullish(),
        inventory_items: z
          .array(z.object({ inventory_item_id: z.string(), required_quantity: amountSchema }))
          .nullish(),
      })
      .nullish(),
  }),
)

/** Typed as any entity: the types generated for a line make every step to its stock optional. */
const LINE_ENTITY: string = "order_line_item"

/** Puts what came back on sale again, where the cooperative keeps its goods. */
export async function putBackInStock(container: MedusaContainer, part: Part, row: PartReturn): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: LINE_ENTITY,
    fields: [
      "id",
      "variant.manage_inventory",
      "variant.inventory_items.inventory_item_id",
      "variant.inventory_items.required_quantity",
    ],
    filters: { id: row.items.map(({ line_id }) => line_id) },
  })
  const locationId = await findStockLocation(container, part.cooperative_id)
  const adjustments = itemRows.parse(data).flatMap(({ id, variant }) => {
    if (!variant?.manage_inventory) return []
    const quantity = row.items.find(({ line_id }) => line_id === id)?.quantity ?? 0
    return (variant.inventory_items ?? []).map(({ inventory_item_id, required_quantity }) => ({
      inventoryItemId: inventory_item_id,
      locationId,
      adjustment: quantity * required_quantity,
    }))
  })
  if (adjustments.length) await container.resolve(Modules.INVENTORY).adjustInventory(adjustments)
}
