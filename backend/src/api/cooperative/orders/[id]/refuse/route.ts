import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuseCooperativeOrderWorkflow } from "../../../../../workflows/cooperative-order"
import { parseInput } from "../../../../errors/parse-input"
import { actOnOrder } from "../../act-on-order"
import { refuseBodySchema } from "../../validators"

/** `POST /cooperative/orders/:id/refuse`: with the reason, which the shopper reads. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { reason, seen_version: seenVersion } = parseInput(refuseBodySchema, req.body)
  await actOnOrder(
    req,
    res,
    (input) => refuseCooperativeOrderWorkflow(req.scope).run({ input: { ...input, reason } }),
    { seenVersion },
  )
}
