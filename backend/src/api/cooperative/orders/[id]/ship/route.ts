import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { chooseCarrier } from "../../../../../carriers/choose-carrier"
import { shipCooperativeOrderWorkflow } from "../../../../../workflows/cooperative-order"
import { parseInput } from "../../../../errors/parse-input"
import { actOnOrder, requestKey } from "../../act-on-order"
import { shipBodySchema } from "../../validators"

/** `POST /cooperative/orders/:id/ship`: a parcel of some lines, or of all that is left; with its number when it has one. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { seen_version: seenVersion, ...wanted } = parseInput(shipBodySchema, req.body)
  const parcel = { ...wanted, ...(await chooseCarrier(req.scope, wanted)) }
  await actOnOrder(
    req,
    res,
    (input) =>
      shipCooperativeOrderWorkflow(req.scope).run({
        input: { ...input, ...parcel, request_key: requestKey(req) },
      }),
    { seenVersion },
  )
}
