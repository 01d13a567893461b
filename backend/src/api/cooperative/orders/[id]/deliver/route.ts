import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deliverCooperativeOrderWorkflow } from "../../../../../workflows/cooperative-order"
import { parseInput } from "../../../../errors/parse-input"
import { scopeOf } from "../../../guard"
import { prepareAction, readOwnOrder } from "../../read-own-order"
import { emptyBodySchema } from "../../validators"

/** `POST /cooperative/orders/:id/deliver`: the shopper has the goods and has paid for them. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  parseInput(emptyBodySchema, req.body)
  const input = await prepareAction(scope, req.params.id ?? "")
  await deliverCooperativeOrderWorkflow(req.scope).run({ input })
  res.json({ order: await readOwnOrder(scope, input.id) })
}
