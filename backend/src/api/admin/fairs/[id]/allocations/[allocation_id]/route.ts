import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readAllocation } from "../../../../../../fairs/allocation/read-allocations"
import { allocationIds } from "../allocation-request"

/** `GET /admin/fairs/:id/allocations/:allocation_id`: every rank with its reasons, and the changes by hand. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { edition_id, allocation_id } = allocationIds(req)
  res.json({ allocation: await readAllocation(req.scope, edition_id, allocation_id) })
}
