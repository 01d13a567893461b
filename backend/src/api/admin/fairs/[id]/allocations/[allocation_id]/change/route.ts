import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readAllocation } from "../../../../../../../fairs/allocation/read-allocations"
import { changeRank } from "../../../../../../../workflows/fair/allocation"
import { parseInput } from "../../../../../../errors/parse-input"
import { allocationDecision, ChangeRank } from "../../allocation-request"

/** `POST /admin/fairs/:id/allocations/:allocation_id/change`: moves one cooperative to a rank, with a reason. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const decision = allocationDecision(req)
  await changeRank(req.scope, { ...decision, ...parseInput(ChangeRank, req.body) })
  const { edition_id, allocation_id } = decision
  res.json({ allocation: await readAllocation(req.scope, edition_id, allocation_id) })
}
