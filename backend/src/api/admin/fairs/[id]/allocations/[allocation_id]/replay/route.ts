import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { replayAllocation } from "../../../../../../../fairs/allocation/read-allocations"
import { allocationIds } from "../../allocation-request"

/** `GET /admin/fairs/:id/allocations/:allocation_id/replay`: whether the same input gives the same ranking again. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { edition_id, allocation_id } = allocationIds(req)
  res.json(await replayAllocation(req.scope, edition_id, allocation_id))
}
