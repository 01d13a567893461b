import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { plainText } from "../../../languages/plain-text"
import { askHelp, withdrawHelp } from "../../../membership/ask-help"
import { parseInput } from "../../errors/parse-input"
import { scopeOf } from "../guard"

const AskHelp = z.strictObject({ note: plainText(1000).nullish() })

/** `POST /cooperative/help`: asks the network to act for the cooperative. What it does is marked. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  scope.assertRole()
  const { note } = parseInput(AskHelp, req.body ?? {})
  const { cooperativeId: id, actor } = scope
  await askHelp(req.scope, { id, note: note || null, actor })
  res.json({ help_asked: true })
}

/** `DELETE /cooperative/help`: whoever was acting for the cooperative no longer can. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  scope.assertRole()
  const { cooperativeId: id, actor } = scope
  await withdrawHelp(req.scope, { id, actor })
  res.json({ help_asked: false })
}
