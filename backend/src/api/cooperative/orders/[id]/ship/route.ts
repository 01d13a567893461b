import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { shipCooperativeOrderWorkflow } from "../../../../../workflows/cooperative-order"
import { parseInput } from "../../../../errors/parse-input"
import { scopeOf } from "../../../guard"
import { prepareAction, readOwnOrder } from "../../read-own-order"
import { shipBodySchema } from "../../validators"

/** `POST /cooperative/orders/:id/ship`: with the carrier's tracking number when there is one. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  const { tracking_number } = parseInput(shipBodySchema, req.body)
  const input = await prepareAction(scope, req.params.id ?? "")
  await shipCooperativeOrderWorkflow(req.scope).run({ input: { ...input, tracking_number } })
  res.json({ order: await readOwnOrder(scope, input.id) })
}
