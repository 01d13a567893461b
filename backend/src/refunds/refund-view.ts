import type { MedusaContainer } from "@medusajs/framework/types"
import { type RefundRow, refundService } from "./refund-service"

/** Why money goes back: goods came back, a line was cancelled, or the whole part will not come. */
export type RefundKind = "return" | "cancelled" | "refused"

/** A refund as shoppers and cooperatives read it; `amount` in dirhams. One the card refused is still owed to them. */
export type RefundView = {
  id: string
  kind: RefundKind
  return_id: string | null
  amount: number
  method: RefundRow["method"]
  status: RefundRow["status"]
  due_by: Date
  sent_at: Date | null
}

/** The refunds of parts, by part, the first to be owed first. One query for however many parts. */
export async function readRefunds(
  container: MedusaContainer,
  partIds: string[],
): Promise<Map<string, RefundView[]>> {
  const byPart = new Map<string, RefundView[]>()
  if (!partIds.length) return byPart
  const rows = await refundService(container).listShopperRefunds(
    { cooperative_order_id: partIds },
    { order: { created_at: "ASC", id: "ASC" }, take: null },
  )
  for (const row of rows) {
    const views = byPart.get(row.cooperative_order_id) ?? []
    views.push(toRefundView(row))
    byPart.set(row.cooperative_order_id, views)
  }
  return byPart
}

/** A refund as people read it. */
export function toRefundView(row: RefundRow): RefundView {
  const { id, source_key, centimes, method, status, due_by, sent_at } = row
  const [kind = "", about = ""] = source_key.split(":")
  return {
    id,
    kind: kind === "return" || kind === "cancelled" ? kind : "refused",
    return_id: kind === "return" ? about : null,
    amount: centimes / 100,
    method,
    status,
    due_by,
    sent_at,
  }
}
