import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { writeXlsx } from "../../../../listing/sheet/write-sheet"
import { scopeOf } from "../../guard"
import { readExportLines } from "../export-lines"

/** `GET /cooperative/products/export.xlsx`: the same as the CSV, for Excel. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const lines = await readExportLines(scopeOf(req))
  res
    .set({
      "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "content-disposition": 'attachment; filename="twiza-products.xlsx"',
      "cache-control": "private, no-store",
    })
    .send(await writeXlsx(lines))
}
