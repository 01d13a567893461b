import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deliverCooperativeOrderWorkflow } from "../../../../../workflows/cooperative-order"
import { parseInput } from "../../../../errors/parse-input"
import { actOnOrder } from "../../act-on-order"
import { deliverBodySchema } from "../../validators"

/** `POST /cooperative/orders/:id/deliver`: the shopper has a parcel, or all of them, and has paid for it. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const {
    parcel_id,
    cash_received_mad: cash_received,
    seen_version: seenVersion,
  } = parseInput(deliverBodySchema, req.body)
  await actOnOrder(
    req,
    res,
    (input) =>
      deliverCooperativeOrderWorkflow(req.scope).run({ input: { ...input, parcel_id, cash_received } }),
    { seenVersion },
  )
}
