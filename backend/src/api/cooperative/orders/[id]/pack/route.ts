import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { packCooperativeOrderWorkflow } from "../../../../../workflows/cooperative-order"
import { parseInput } from "../../../../errors/parse-input"
import { actOnOrder } from "../../act-on-order"
import { emptyBodySchema } from "../../validators"

/** `POST /cooperative/orders/:id/pack`: the goods are in their box, with their label. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { seen_version: seenVersion } = parseInput(emptyBodySchema, req.body)
  await actOnOrder(req, res, (input) => packCooperativeOrderWorkflow(req.scope).run({ input }), {
    seenVersion,
  })
}
