import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { currentMonth } from "../../../money/month"
import { readOwnMonthMoney } from "../figures/own-month-money"
import { readMonthBest, readMonthTotals } from "../figures/read-month"
import { scopeOf } from "../guard"
import { readTasks } from "./read-tasks"

/** `GET /cooperative/home`: what needs doing now, how the month goes, and what sells. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  const month = currentMonth(new Date())
  const [to_do, { orders, total_mad }, money, best] = await Promise.all([
    readTasks(scope),
    readMonthTotals(scope, month),
    readOwnMonthMoney(scope, month),
    readMonthBest(scope, month),
  ])
  res.json({ to_do, month: { month, orders, total_mad, ...money }, best, unread_help: 0 })
}
