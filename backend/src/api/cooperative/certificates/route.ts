import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { listingService } from "../../../listing/listing-extras"
import { ApiError } from "../../errors/api-error"
import { readUpload } from "../../upload/read-upload"
import { sniffType } from "../../upload/sniff-type"
import { scopeOf } from "../guard"

const MAX_BYTES = 8 * 1024 * 1024

/** `POST /cooperative/certificates`: a label's certificate, a picture or a PDF. Private: a listing's label names it. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  scope.assertRole("seller")
  scope.assertMaySell()
  const { content, filename } = await readUpload(req, res, {
    maxBytes: MAX_BYTES,
    tooLarge: "file_too_large",
  })
  const mime_type = sniffType(content)
  if (!mime_type) {
    throw ApiError.invalid("unknown_file_type", "Send a picture or a PDF.", { file: "unknown_file_type" })
  }
  const file = await scope.container.resolve(Modules.FILE).createFiles({
    filename: `certificate.${mime_type.split("/")[1]}`,
    mimeType: mime_type,
    content: content.toString("base64"),
    access: "private",
  })
  const { id, size } = await listingService(scope.container).createLabelCertificates({
    cooperative_id: scope.cooperativeId,
    file_id: file.id,
    filename,
    mime_type,
    size: content.length,
  })
  res.status(201).json({ certificate: { id, filename, mime_type, size } })
}
