import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../api/errors/api-error"
import { COOPERATIVE_MODULE } from "../modules/cooperative"
import type { CooperativeModuleService } from "../modules/cooperative/service"

export type DocumentReview = {
  cooperativeId: string
  documentId: string
  userId: string
  status: "accepted" | "refused"
  reason: string | null
}

/**
 * Writes down what an admin found of a paper, with the history.
 *
 * @throws {ApiError} 404 `document_not_found`.
 */
export async function reviewDocument(container: MedusaContainer, review: DocumentReview): Promise<void> {
  const { cooperativeId, documentId, userId, status, reason } = review
  const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  await service.whileLocked(cooperativeId, async (_cooperative, context) => {
    const filters = { id: documentId, cooperative_id: cooperativeId }
    const [document] = await service.listCooperativeDocuments(filters, { take: 1 }, context)
    if (!document) throw ApiError.notFound("document")
    const found = { status, reason, reviewed_by: userId, reviewed_at: new Date() }
    await service.updateCooperativeDocuments({ id: document.id, ...found }, context)
    const line = { id: cooperativeId, kind: "document_reviewed" as const, reason }
    const actor = { type: "user" as const, id: userId }
    await service.recordEvents([{ ...line, actor, changed_fields: [document.kind, status] }], context)
  })
}
