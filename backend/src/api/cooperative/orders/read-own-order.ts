import { z } from "@medusajs/framework/zod"
import { toPartDetail } from "../../../workflows/cooperative-order/cooperative-view"
import { PART_FIELDS, partSchema } from "../../../workflows/cooperative-order/part"
import { readPlacedOrders } from "../../../workflows/cooperative-order/read-order-view"
import { readStandsOfParts } from "../../../fairs/stand-pickup/stands-of-parts"
import { readInvoicesOf } from "../../../invoicing/read-invoices"
import { readRefunds } from "../../../refunds/refund-view"
import { type CooperativeScope, retrieveOwn } from "../guard"

/** The cooperative's own part, as it works on it. */
export async function readOwnOrder(scope: CooperativeScope, id: string) {
  const part = partSchema.parse(await retrieveOwn(scope, "cooperative_order", id, PART_FIELDS))
  const orders = await readPlacedOrders(scope.container, [part.order_id])
  const refunds = await readRefunds(scope.container, [id])
  const invoices = await readInvoicesOf(scope.container, [id])
  const stands = await readStandsOfParts(scope.container, [part])
  return {
    ...toPartDetail(part, orders.get(part.order_id), refunds.get(id)),
    invoices: invoices.get(id) ?? [],
    fair_door: part.fair_door ?? null,
    stand: stands.get(id) ?? null,
  }
}

const keysSchema = z.object({ id: z.string(), order_id: z.string() })

/**
 * What an action on one of the cooperative's own parts needs. Only those who sell may act.
 *
 * @throws {ApiError} 403 `role_not_allowed`; 404 `cooperative_order_not_found`, for somebody else's too.
 */
export async function prepareAction(scope: CooperativeScope, id: string) {
  scope.assertRole("seller")
  const keys = keysSchema.parse(await retrieveOwn(scope, "cooperative_order", id, ["id", "order_id"]))
  return { ...keys, actor: scope.actor }
}
