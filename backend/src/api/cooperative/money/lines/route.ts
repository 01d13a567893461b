import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { boundsOfMonth } from "../../../../money/month"
import { readEntryPage } from "../../../../money/read-entries"
import { movementsOf } from "../../../../money/statement"
import { parseInput } from "../../../errors/parse-input"
import { moneyScopeOf } from "../money-scope"
import { toMovementView } from "../money-view"
import { listLinesSchema } from "../validators"

const PAGE_SIZE = 20

/**
 * `GET /cooperative/money/lines?page=&month=&order=`: every event behind what the cooperative is owed, the latest first,
 * with what it was owed after each; of one order alone, what that order has brought so far.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { container, cooperativeId: cooperative_id } = moneyScopeOf(req)
  const { page, month, order: part_id } = parseInput(listLinesSchema, req.query)
  const bounds = month ? await boundsOfMonth(container, month) : undefined
  const { opening, entries, count } = await readEntryPage(
    container,
    { account: "cooperative", cooperative_id },
    { bounds, part_id, skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE },
  )
  res.json({
    lines: movementsOf(opening, entries).reverse().map(toMovementView),
    count,
    page,
    pages: Math.max(1, Math.ceil(count / PAGE_SIZE)),
  })
}
