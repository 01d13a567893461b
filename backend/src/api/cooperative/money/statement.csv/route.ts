import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readMonthStatement } from "../../../../money/read-statement"
import { statementTable } from "../../../../money/statement-table"
import { parseInput } from "../../../errors/parse-input"
import { moneyScopeOf } from "../money-scope"
import { statementFileSchema } from "../validators"

/** `GET /cooperative/money/statement.csv?month=2026-11&lang=fr`: the month's statement as a table for Excel. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { container, cooperativeId } = moneyScopeOf(req)
  const { month, lang } = parseInput(statementFileSchema, req.query)
  const table = statementTable(await readMonthStatement(container, cooperativeId, month), lang)
  res
    .set("content-type", "text/csv; charset=utf-8")
    .set("content-disposition", `attachment; filename="twiza-${month}-statement.csv"`)
    .set("cache-control", "private, no-store")
    .send(table)
}
