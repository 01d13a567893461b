import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuseCooperativeOrderWorkflow } from "../../../../../workflows/cooperative-order"
import { parseInput } from "../../../../errors/parse-input"
import { scopeOf } from "../../../guard"
import { prepareAction, readOwnOrder } from "../../read-own-order"
import { refuseBodySchema } from "../../validators"

/** `POST /cooperative/orders/:id/refuse`: with the reason, which the shopper reads. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  const { reason } = parseInput(refuseBodySchema, req.body)
  const input = await prepareAction(scope, req.params.id ?? "")
  await refuseCooperativeOrderWorkflow(req.scope).run({ input: { ...input, reason } })
  res.json({ order: await readOwnOrder(scope, input.id) })
}
