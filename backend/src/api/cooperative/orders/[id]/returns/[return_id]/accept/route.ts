import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { moveReturnWorkflow } from "../../../../../../../workflows/cooperative-order"
import { parseInput } from "../../../../../../errors/parse-input"
import { actOnOrder } from "../../../../act-on-order"
import { emptyBodySchema } from "../../../../validators"

/** `POST /cooperative/orders/:id/returns/:return_id/accept`: the goods may come back. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { seen_version: seenVersion } = parseInput(emptyBodySchema, req.body)
  const move = { return_id: req.params.return_id ?? "", action: "accept" as const, reason: null }
  await actOnOrder(req, res, (input) => moveReturnWorkflow(req.scope).run({ input: { ...input, ...move } }), {
    seenVersion,
  })
}
