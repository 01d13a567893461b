import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { languageText } from "../../../../languages/language-text"
import { readMonthStatement } from "../../../../money/read-statement"
import { statementPaper } from "../../../../money/statement-paper"
import { renderPaper } from "../../../../papers/render-paper"
import { parseInput } from "../../../errors/parse-input"
import { retrieveOwn } from "../../guard"
import { moneyScopeOf } from "../money-scope"
import { statementFileSchema } from "../validators"

const cooperativeSchema = z.object({ name: z.unknown() })

/** `GET /cooperative/money/statement.pdf?month=2026-11&lang=fr`: the month's statement on A4. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = moneyScopeOf(req)
  const { month, lang } = parseInput(statementFileSchema, req.query)
  const [statement, row] = await Promise.all([
    readMonthStatement(scope.container, scope.cooperativeId, month),
    retrieveOwn(scope, "cooperative", scope.cooperativeId, ["name"]),
  ])
  const { text: cooperative } = languageText(cooperativeSchema.parse(row).name, lang)
  const pdf = await renderPaper(statementPaper(statement, { lang, cooperative }))
  res
    .set("content-type", "application/pdf")
    .set("content-disposition", `attachment; filename="twiza-${month}-statement.pdf"`)
    .set("cache-control", "private, no-store")
    .send(pdf)
}
