import type { MedusaContainer } from "@medusajs/framework/types"
import { readReviewedApplication } from "../../../review/view/read-reviewed-application"
import { readCooperative } from "./read-cooperative"

/** Where a decision of two people stands: the approvals of this round, the status they led to. */
export async function readDecision(container: MedusaContainer, id: string) {
  const [{ approvals, status }, cooperative] = await Promise.all([
    readReviewedApplication(container, id),
    readCooperative(container, id),
  ])
  return { approvals, status, cooperative }
}
