import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import {
  createAndCompleteReturnOrderWorkflow,
  receiveAndCompleteReturnOrderWorkflow,
} from "@medusajs/medusa/core-flows"
import { amountSchema } from "./loaded-part"
import type { Part, PartReturn } from "./part"
import { findShippingOption, findStockLocation } from "./shop-of-cooperative"

const changeRows = z.array(z.object({ change_type: z.string().nullish(), return_id: z.string().nullish() }))

/** What core has written down of the return already: its changes of the order are signed with the return's id. */
async function readCoreChanges(container: MedusaContainer, part: Part, row: PartReturn) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_change",
    fields: ["change_type", "return_id"],
    filters: { order_id: part.order_id, created_by: row.id },
  })
  return changeRows.parse(data)
}

/** Core's return of these lines, and no others. Without a shipping option core would take any cooperative's. */
async function createCoreReturn(container: MedusaContainer, part: Part, row: PartReturn): Promise<string> {
  const { result } = await createAndCompleteReturnOrderWorkflow(container).run({
    input: {
      order_id: part.order_id,
      location_id: await findStockLocation(container, part.cooperative_id),
      items: itemsOf(row),
      return_shipping: { option_id: await findShippingOption(container, part.cooperative_id), price: 0 },
      created_by: row.id,
    },
  })
  return result.id
}

const itemsOf = ({ items }: PartReturn) => items.map(({ line_id, quantity }) => ({ id: line_id, quantity }))

/**
 * Has core's order know that these lines came back. Safe to repeat: what an interrupted run did is not done again.
 *
 * The return is made and received in two workflows, neither of which touches the payment: the one that does both at
 * once refuses to receive, and those of the dashboard would cancel the payment of parts still on their way.
 */
export async function recordCoreReturn(
  container: MedusaContainer,
  part: Part,
  row: PartReturn,
): Promise<void> {
  const changes = await readCoreChanges(container, part, row)
  if (changes.some(({ change_type }) => change_type === "return_receive")) return
  const known = changes.find(({ return_id }) => return_id)?.return_id
  const return_id = known ?? (await createCoreReturn(container, part, row))
  await receiveAndCompleteReturnOrderWorkflow(container).run({
    input: { return_id, items: itemsOf(row), created_by: row.id },
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
