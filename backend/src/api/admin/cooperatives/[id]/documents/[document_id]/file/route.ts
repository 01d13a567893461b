import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { COOPERATIVE_MODULE } from "../../../../../../../modules/cooperative"
import type { CooperativeModuleService } from "../../../../../../../modules/cooperative/service"
import { sendDocument } from "../../../../../../documents/send-document"
import { ApiError } from "../../../../../../errors/api-error"
import { cooperativeId } from "../../../../cooperative-id"

/** `GET /admin/cooperatives/:id/documents/:document_id/file`: the paper itself. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const filters = { id: req.params.document_id ?? "", cooperative_id: cooperativeId(req) }
  const service = req.scope.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  const [document] = await service.listCooperativeDocuments(filters, { take: 1 })
  if (!document) throw ApiError.notFound("document")
  await sendDocument(req.scope, res, document)
}
