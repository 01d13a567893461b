import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { acceptCooperativeOrderWorkflow } from "../../../../../workflows/cooperative-order"
import { parseInput } from "../../../../errors/parse-input"
import { actOnOrder } from "../../act-on-order"
import { emptyBodySchema } from "../../validators"

/** `POST /cooperative/orders/:id/accept`: a suspended cooperative finishes what it accepted, and accepts nothing new. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { seen_version: seenVersion } = parseInput(emptyBodySchema, req.body)
  await actOnOrder(req, res, (input) => acceptCooperativeOrderWorkflow(req.scope).run({ input }), {
    seenVersion,
    assertAllowed: (scope) => scope.assertMaySell(),
  })
}
