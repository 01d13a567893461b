import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readMonthStatement } from "../../../../money/read-statement"
import { parseInput } from "../../../errors/parse-input"
import { monthSchema } from "../../figures/month"
import { moneyScopeOf } from "../money-scope"
import { toStatementView } from "../money-view"

/** `GET /cooperative/money/statement?month=2026-11`: what there was, every line since, and what there is. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { container, cooperativeId } = moneyScopeOf(req)
  const { month } = parseInput(monthSchema, req.query)
  res.json({ statement: toStatementView(await readMonthStatement(container, cooperativeId, month)) })
}
