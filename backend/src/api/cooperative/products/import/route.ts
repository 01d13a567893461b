import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { MAX_SHEET_BYTES } from "../../../../listing/sheet/sheet"
import { importSheet } from "../../../../workflows/listing"
import { parseInput } from "../../../errors/parse-input"
import { readUpload } from "../../../upload/read-upload"
import { listAllOwnProductIds, scopeOf } from "../../guard"

const querySchema = z.object({ commit: z.enum(["0", "1"], "unknown_value").default("0") })

/** `POST /cooperative/products/import?commit=0|1`: what a sheet would change, or changes. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  scope.assertRole("seller")
  scope.assertMaySell()
  const { commit } = parseInput(querySchema, req.query)
  const { content } = await readUpload(req, res, { maxBytes: MAX_SHEET_BYTES, tooLarge: "file_too_large" })
  const answer = await importSheet(scope.container, {
    cooperative_id: scope.cooperativeId,
    content,
    readIds: () => listAllOwnProductIds(scope),
    isCommitted: commit === "1",
  })
  res.json(answer)
}
