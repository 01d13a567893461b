import type { MedusaContainer } from "@medusajs/framework/types"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { decideProductOriginWorkflow } from "@twiza/plugin-province/workflows"
import { ApiError } from "../../api/errors/api-error"
import { categoryPath } from "../../catalogue/category-path"
import { listingService } from "../../listing/listing-extras"
import { readListingRow } from "../../listing/read-listings"
import { approvedLabels } from "../listing/listing-labels"
import { setListingStatus } from "../listing/publish-listing"
import { settleReview } from "./settle-review"

export type CaseDecision = {
  case_id: string
  decision: "approve" | "refuse"
  admin_id: string
  reason: string | null
}

type Decide = (container: MedusaContainer, id: string, decision: CaseDecision) => Promise<void>

const decideOrigin: Decide = async (container, product_id, { decision, admin_id, reason }) => {
  await decideProductOriginWorkflow(container).run({
    input: { product_id, decision, admin_id, note: reason },
  })
  await settleReview(container, product_id)
}

/** The product then carries, for the public, the labels that are approved. */
async function showLabels(container: MedusaContainer, product_id: string): Promise<void> {
  const row = await readListingRow(container, product_id)
  const labels = await approvedLabels(container, product_id, categoryPath(row.categories)[0] ?? "")
  const metadata = { ...row.metadata, labels }
  await updateProductsWorkflow(container).run({ input: { products: [{ id: product_id, metadata }] } })
}

const decideLabel: Decide = async (container, id, { decision, admin_id, reason }) => {
  const service = listingService(container)
  const [label] = await service.listListingLabels({ id }, { take: 1 })
  if (!label) throw ApiError.notFound("moderation_case")
  if (label.status !== "pending") throw ApiError.conflict("wrong_status", "This label was decided already.")
  const status = decision === "approve" ? ("approved" as const) : ("refused" as const)
  await service.updateListingLabels({ id, status, reason, decided_by: admin_id, decided_at: new Date() })
  await showLabels(container, label.product_id)
}

/** Approving a product that was reported dismisses the report; refusing it takes the product off the market. */
const decideReport: Decide = async (container, id, { decision, admin_id, reason }) => {
  const service = listingService(container)
  const [report] = await service.listProductReports({ id }, { take: 1 })
  if (!report) throw ApiError.notFound("moderation_case")
  if (report.status !== "open") throw ApiError.conflict("wrong_status", "This report was decided already.")
  const status = decision === "approve" ? ("dismissed" as const) : ("upheld" as const)
  await service.updateProductReports({
    id,
    status,
    decision_note: reason,
    decided_by: admin_id,
    decided_at: new Date(),
  })
  if (decision === "refuse") await refuseProduct(container, report.product_id, reason)
}

async function refuseProduct(container: MedusaContainer, product_id: string, review_note: string | null) {
  const row = await readListingRow(container, product_id)
  const service = listingService(container)
  const [known] = await service.listListings({ product_id }, { take: 1 })
  if (!known) await service.createListings({ product_id, cooperative_id: row.cooperative.id })
  await setListingStatus(container, product_id, "rejected", { review_note })
}

const DECIDERS: Record<string, Decide> = { origin: decideOrigin, label: decideLabel, report: decideReport }

/**
 * An admin decides what waits: an origin, a label, a report.
 *
 * @throws {ApiError} 404 `moderation_case_not_found`; 409 `wrong_status` for one decided already.
 */
export async function decideCase(container: MedusaContainer, decision: CaseDecision): Promise<void> {
  const [kind = "", id = ""] = decision.case_id.split(":")
  const decide = DECIDERS[kind]
  if (!decide || !id) throw ApiError.notFound("moderation_case")
  await decide(container, id, decision)
}
