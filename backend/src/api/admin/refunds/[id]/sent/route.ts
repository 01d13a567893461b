import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { giveByTransfer, retrieveRefund } from "../../../../../refunds/give-back"
import { toAdminRefund } from "../../../../../refunds/list-refunds"
import { parseInput } from "../../../../errors/parse-input"
import { adminPerson } from "../../../cooperatives/admin-person"
import { transferSchema } from "../../validators"

/** `POST /admin/refunds/:id/sent`: the network's bank has given the shopper their money back. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { reference } = parseInput(transferSchema, req.body)
  const refund_id = req.params.id ?? ""
  await giveByTransfer(req.scope, { refund_id, reference, actor_id: adminPerson(req) })
  res.json({ refund: toAdminRefund(await retrieveRefund(req.scope, refund_id), new Date()) })
}
