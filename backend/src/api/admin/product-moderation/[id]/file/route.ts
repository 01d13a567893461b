import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listingService } from "../../../../../listing/listing-extras"
import { sendDocument } from "../../../../documents/send-document"
import { ApiError } from "../../../../errors/api-error"

/** `GET /admin/product-moderation/:id/file`: the certificate of a label that waits. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const [kind, id = ""] = (req.params.id ?? "").split(":")
  const service = listingService(req.scope)
  const [label] = kind === "label" && id ? await service.listListingLabels({ id }, { take: 1 }) : []
  const certificateId = label?.certificate_id
  const [certificate] = certificateId
    ? await service.listLabelCertificates({ id: certificateId }, { take: 1 })
    : []
  if (!certificate) throw ApiError.notFound("certificate")
  const { filename, mime_type, file_id } = certificate
  await sendDocument(req.scope, res, { filename, mime_type, file_key: file_id })
}
