import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { moveReturnWorkflow } from "../../../../../../../workflows/cooperative-order"
import { parseInput } from "../../../../../../errors/parse-input"
import { actOnOrder } from "../../../../act-on-order"
import { refuseBodySchema } from "../../../../validators"

/** `POST /cooperative/orders/:id/returns/:return_id/refuse`: with the reason, which the shopper reads. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { reason, seen_version: seenVersion } = parseInput(refuseBodySchema, req.body)
  const move = { return_id: req.params.return_id ?? "", action: "refuse" as const, reason }
  await actOnOrder(req, res, (input) => moveReturnWorkflow(req.scope).run({ input: { ...input, ...move } }), {
    seenVersion,
  })
}
