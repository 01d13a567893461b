import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readAllocation } from "../../../../../../../fairs/allocation/read-allocations"
import { approveAllocation } from "../../../../../../../workflows/fair/allocation"
import { allocationDecision } from "../../allocation-request"

/** `POST /admin/fairs/:id/allocations/:allocation_id/approve`: the second, different admin's yes. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const decision = allocationDecision(req)
  await approveAllocation(req.scope, decision)
  const { edition_id, allocation_id } = decision
  res.json({ allocation: await readAllocation(req.scope, edition_id, allocation_id) })
}
