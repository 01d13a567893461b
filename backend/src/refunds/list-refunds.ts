import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { languageTexts } from "../languages/language-text"
import { type RefundRow, refundService } from "./refund-service"
import { toRefundView } from "./refund-view"

const DAY_MS = 24 * 3600 * 1000

const partRows = z.array(z.object({ id: z.string(), number: z.string() }))
const cooperativeRows = z.array(z.object({ id: z.string(), handle: z.string(), name: z.unknown() }))

/** Which refunds: those somebody is still owed, or those that went. */
export type RefundFilter = { is_open: boolean; skip: number; take: number }

/** Refunds for the network: owed ones by their last day, the latest first; those that went by when they went. */
export async function listRefunds(
  container: MedusaContainer,
  { is_open, skip, take }: RefundFilter,
  now: Date,
) {
  const [rows, count] = await refundService(container).listAndCountShopperRefunds(
    { status: is_open ? ["due", "failed"] : ["sent"] },
    { order: is_open ? { due_by: "ASC", id: "ASC" } : { sent_at: "DESC", id: "ASC" }, skip, take },
  )
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const parts = await query.graph({
    entity: "cooperative_order",
    fields: ["id", "number"],
    filters: { id: rows.map(({ cooperative_order_id }) => cooperative_order_id) },
  })
  const cooperatives = await query.graph({
    entity: "cooperative",
    fields: ["id", "handle", "name"],
    filters: { id: rows.map(({ cooperative_id }) => cooperative_id) },
  })
  const numbers = new Map(partRows.parse(parts.data).map(({ id, number }) => [id, number]))
  const names = new Map(cooperativeRows.parse(cooperatives.data).map((row) => [row.id, row]))
  const refunds = rows.map((row) => ({
    ...toAdminRefund(row, now),
    part_number: numbers.get(row.cooperative_order_id) ?? "",
    cooperative: {
      id: row.cooperative_id,
      handle: names.get(row.cooperative_id)?.handle ?? "",
      name: languageTexts(names.get(row.cooperative_id)?.name),
    },
  }))
  return { refunds, count }
}

/** A refund as an admin reads it. `days_late` counts from its last day, and is 0 while there is time. */
export function toAdminRefund(row: RefundRow, now: Date) {
  const late = Math.floor((now.getTime() - row.due_by.getTime()) / DAY_MS)
  const { order_id, cooperative_order_id, reference, failure, sent_by, currency_code } = row
  return {
    ...toRefundView(row),
    ...{ order_id, cooperative_order_id, reference, failure, sent_by, currency_code },
    days_late: row.status === "sent" ? 0 : Math.max(0, late),
  }
}
