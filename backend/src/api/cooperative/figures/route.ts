import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parseInput } from "../../errors/parse-input"
import { scopeOf } from "../guard"
import { monthSchema } from "./month"
import { readOwnMonthMoney } from "./own-month-money"
import { readMonthBest, readMonthDays, readMonthTotals } from "./read-month"

/** `GET /cooperative/figures?month=2026-11`: the month's days, what it came to, and what sold best. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  const { month } = parseInput(monthSchema, req.query)
  const [days, totals, money, best] = await Promise.all([
    readMonthDays(scope, month),
    readMonthTotals(scope, month),
    readOwnMonthMoney(scope, month),
    readMonthBest(scope, month),
  ])
  res.json({ month, days, totals: { ...totals, ...money }, best })
}
