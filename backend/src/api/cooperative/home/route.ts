import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { currentMonth } from "../../../money/month"
import { readMonthBest, readMonthTotals, readToCome } from "../figures/read-month"
import { scopeOf } from "../guard"
import { readTasks } from "./read-tasks"

/** `GET /cooperative/home`: what needs doing now, how the month goes, and what sells. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  const month = currentMonth(new Date())
  const [to_do, { orders, total_mad, received_mad }, to_come_mad, best] = await Promise.all([
    readTasks(scope),
    readMonthTotals(scope, month),
    readToCome(scope, month),
    readMonthBest(scope, month),
  ])
  res.json({ to_do, month: { month, orders, total_mad, to_come_mad, received_mad }, best, unread_help: 0 })
}
