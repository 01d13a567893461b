import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { reviewDocument } from "../../../../../../../review/review-document"
import { readReviewedApplication } from "../../../../../../../review/view/read-reviewed-application"
import { parseInput } from "../../../../../../errors/parse-input"
import { adminPerson } from "../../../../admin-person"
import { cooperativeId } from "../../../../cooperative-id"
import { ReviewDocument } from "../../../../review-validators"

/** `POST /admin/cooperatives/:id/documents/:document_id/review`: accepts a paper, or refuses it with the reason. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = cooperativeId(req)
  const { status, reason } = parseInput(ReviewDocument, req.body)
  await reviewDocument(req.scope, {
    cooperativeId: id,
    documentId: req.params.document_id ?? "",
    userId: adminPerson(req),
    status,
    reason: reason || null,
  })
  res.json({ application: await readReviewedApplication(req.scope, id) })
}
