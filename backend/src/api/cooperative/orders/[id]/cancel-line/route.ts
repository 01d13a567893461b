import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { cancelCooperativeOrderLineWorkflow } from "../../../../../workflows/cooperative-order"
import { parseInput } from "../../../../errors/parse-input"
import { actOnOrder, requestKey } from "../../act-on-order"
import { cancelLineBodySchema } from "../../validators"

/** `POST /cooperative/orders/:id/cancel-line`: so many of a line will not come; the shopper reads the reason. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { reason, seen_version: seenVersion, ...item } = parseInput(cancelLineBodySchema, req.body)
  await actOnOrder(
    req,
    res,
    (input) =>
      cancelCooperativeOrderLineWorkflow(req.scope).run({
        input: { ...input, item, reason, request_key: requestKey(req) },
      }),
    { seenVersion },
  )
}
