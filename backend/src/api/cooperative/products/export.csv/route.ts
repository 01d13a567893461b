import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { writeCsv } from "../../../../listing/sheet/write-sheet"
import { scopeOf } from "../../guard"
import { readExportLines } from "../export-lines"

/** `GET /cooperative/products/export.csv`: the cooperative's goods, one size a line, as they can be imported again. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const lines = await readExportLines(scopeOf(req))
  res
    .set({
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="twiza-products.csv"',
      "cache-control": "private, no-store",
    })
    .send(writeCsv(lines))
}
