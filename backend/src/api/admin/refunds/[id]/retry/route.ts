import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { retryCardRefund } from "../../../../../refunds/give-back"
import { toAdminRefund } from "../../../../../refunds/list-refunds"
import { adminPerson } from "../../../cooperatives/admin-person"

/** `POST /admin/refunds/:id/retry`: tries the card again. The answer says whether it went. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const refund = await retryCardRefund(req.scope, {
    refund_id: req.params.id ?? "",
    actor_id: adminPerson(req),
  })
  res.json({ refund: toAdminRefund(refund, new Date()) })
}
