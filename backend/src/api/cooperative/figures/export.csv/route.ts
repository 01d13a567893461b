import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { stringify } from "csv-stringify/sync"
import { parseInput } from "../../../errors/parse-input"
import { scopeOf } from "../../guard"
import { monthSchema } from "../month"
import { tableOfMonth } from "../month-orders"

/**
 * `GET /cooperative/figures/export.csv?month=2026-11`: the month's orders, a line each, semicolons between, as Excel in French opens it. What a program might take for a
 * formula is marked as text.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  const { month } = parseInput(monthSchema, req.query)
  const rows = await tableOfMonth(scope, month)
  const columns = [
    "number",
    "date",
    "status",
    "goods_mad",
    "delivery_mad",
    "total_mad",
    "received_mad",
  ].concat(["to_come_mad", "refunds_mad", "items"])
  res
    .set("content-type", "text/csv; charset=utf-8")
    .set("content-disposition", `attachment; filename="twiza-${month}.csv"`)
    .set("cache-control", "private, no-store")
    .send(stringify(rows, { columns, header: true, bom: true, delimiter: ";", escape_formulas: true }))
}
