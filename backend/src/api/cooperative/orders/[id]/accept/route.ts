import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { acceptCooperativeOrderWorkflow } from "../../../../../workflows/cooperative-order"
import { parseInput } from "../../../../errors/parse-input"
import { scopeOf } from "../../../guard"
import { prepareAction, readOwnOrder } from "../../read-own-order"
import { emptyBodySchema } from "../../validators"

/** `POST /cooperative/orders/:id/accept`: a suspended cooperative finishes what it accepted, and accepts nothing new. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  parseInput(emptyBodySchema, req.body)
  const input = await prepareAction(scope, req.params.id ?? "")
  scope.assertMaySell()
  await acceptCooperativeOrderWorkflow(req.scope).run({ input })
  res.json({ order: await readOwnOrder(scope, input.id) })
}
