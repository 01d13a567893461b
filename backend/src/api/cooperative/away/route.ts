import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { updateCooperativeWorkflow } from "../../../workflows/cooperative"
import { parseInput } from "../../errors/parse-input"
import { scopeOf } from "../guard"
import { toAway } from "./away-view"
import { GoAway } from "./validators"

/** `POST /cooperative/away`: closes for a while; goods say when they are back. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  scope.assertRole("seller")
  const { from, until } = parseInput(GoAway, req.body)
  const changes = { closed_from: from ?? null, closed_until: until }
  const { cooperativeId: id, actor } = scope
  await updateCooperativeWorkflow(req.scope).run({ input: { id, changes, actor } })
  res.json({ away: toAway(changes) })
}

/** `DELETE /cooperative/away`: open again, at once. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  scope.assertRole("seller")
  const changes = { closed_from: null, closed_until: null }
  const { cooperativeId: id, actor } = scope
  await updateCooperativeWorkflow(req.scope).run({ input: { id, changes, actor } })
  res.json({ away: null })
}
