import type { MedusaContainer } from "@medusajs/framework/types"
import { reopenCooperativeWorkflow, verifyCooperativeWorkflow } from "../workflows/cooperative"
import { assertCooperativeComplete } from "../workflows/cooperative/steps/check-cooperative-complete"
import { type Approval, recordApproval } from "./record-approval"

/**
 * One admin's yes to verifying or reopening a cooperative. The second, different admin's does it: the shop opens, the
 * cooperative is told.
 *
 * @throws {ApiError} 404 `cooperative_not_found`; 400 `cooperative_incomplete`; 409 `cooperative_status_conflict`,
 * `second_person_needed`.
 */
export async function approveCooperative(container: MedusaContainer, approval: Approval): Promise<void> {
  const { id, userId, action, reason } = approval
  if (action === "verify") await assertCooperativeComplete(container, id)
  const { isComplete } = await recordApproval(container, approval)
  if (!isComplete) return
  const input = { id, actor: { type: "user" as const, id: userId }, reason }
  if (action === "verify") await verifyCooperativeWorkflow(container).run({ input })
  else await reopenCooperativeWorkflow(container).run({ input })
}
