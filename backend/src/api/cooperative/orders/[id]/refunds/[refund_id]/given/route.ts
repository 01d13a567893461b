import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { giveCashBack } from "../../../../../../../refunds/give-back"
import { parseInput } from "../../../../../../errors/parse-input"
import { actOnOrder } from "../../../../act-on-order"
import { emptyBodySchema } from "../../../../validators"

/** `POST /cooperative/orders/:id/refunds/:refund_id/given`: the shopper has their cash back. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { seen_version: seenVersion } = parseInput(emptyBodySchema, req.body)
  const refund_id = req.params.refund_id ?? ""
  await actOnOrder(
    req,
    res,
    ({ id: part_id, actor }) =>
      giveCashBack(req.scope, { part_id, refund_id, actor_id: actor.id ?? actor.type }),
    { seenVersion },
  )
}
