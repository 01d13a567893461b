import type { MedusaContainer } from "@medusajs/framework/types"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { findOnlineOrders } from "../../fairs/till/find-online-orders"
import { judgeSale, missingOf } from "../../fairs/till/judge-sale"
import { readSaleFacts, type SaleFacts } from "../../fairs/till/sale-facts"
import { readTillSale, type TillSale } from "../../fairs/till/till-sale"
import { tillService } from "../../fairs/till/till-service"
import type { Conflict } from "../../modules/till/sale-lines"
import { handOver } from "./hand-over"
import { openTillCart } from "./open-till-cart"
import { findOrderOfCart } from "./till-cart"

/**
 * Makes an order of a sale that was received, or writes down what stands in the way. Safe to repeat after an
 * interruption anywhere: the cart is written on the sale before it is completed, and from then on the order is found by
 * it. Called with the lock of its device.
 */
export async function mergeSale(container: MedusaContainer, id: string): Promise<TillSale> {
  const sale = await readTillSale(container, id)
  if (sale.status !== "received") return sale
  const orderId = await makeOrder(container, sale)
  if (!orderId) return await readTillSale(container, id)
  const part = await handOver(container, sale, orderId)
  await tillService(container).updateTillSales({
    id,
    status: "merged",
    order_id: orderId,
    cooperative_order_id: part.id,
    order_number: part.number,
    merged_at: new Date(),
  })
  return await readTillSale(container, id)
}

/** The order of a sale, made now or before; null when a conflict was found instead. */
async function makeOrder(container: MedusaContainer, sale: TillSale): Promise<string | null> {
  const made = sale.cart_id ? await findOrderOfCart(container, sale.cart_id) : null
  if (made) return made
  const facts = await readSaleFacts(container, sale)
  if (await isInTheWay(container, sale, facts)) return null
  const cartId = sale.cart_id ?? (await openTillCart(container, sale, facts))
  await tillService(container).updateTillSales({ id: sale.id, cart_id: cartId })
  try {
    const { result } = await completeCartWorkflow(container).run({ input: { id: cartId } })
    return result.id
  } catch (error) {
    // Somebody may have bought the last one since it was counted: then it is a conflict, and no failure.
    if (await isInTheWay(container, sale, await readSaleFacts(container, sale))) return null
    throw error
  }
}

async function isInTheWay(container: MedusaContainer, sale: TillSale, facts: SaleFacts): Promise<boolean> {
  const conflict = await findConflict(container, sale, facts)
  if (conflict) await tillService(container).updateTillSales({ id: sale.id, status: "conflict", conflict })
  return conflict !== null
}

async function findConflict(
  container: MedusaContainer,
  sale: TillSale,
  facts: SaleFacts,
): Promise<Conflict | null> {
  const judged = { lines: sale.lines, settled: sale.settlements.map(({ kind }) => kind) }
  const conflict = judgeSale(judged, facts.variants)
  if (conflict?.kind !== "out_of_stock") return conflict
  const short = [...missingOf(sale.lines, facts.variants).keys()]
  const online = await findOnlineOrders(container, sale.cooperative_id, short)
  return judgeSale(
    judged,
    facts.variants,
    new Map(
      short.flatMap((variantId) => {
        const newest = online.find(({ variant_id }) => variant_id === variantId)
        return newest ? [[variantId, { order_number: newest.number, quantity: newest.left }]] : []
      }),
    ),
  )
}
