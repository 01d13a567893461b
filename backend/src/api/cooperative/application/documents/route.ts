import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { plainText } from "../../../../languages/plain-text"
import { addDocument } from "../../../../review/add-document"
import { assertPapersOpen } from "../../../../review/assert-papers-open"
import { toDocument } from "../../../../review/view/application-view"
import { fileOf } from "../../../documents/receive-document"
import { sniffDocument } from "../../../documents/sniff-document"
import { ApiError } from "../../../errors/api-error"
import { parseInput } from "../../../errors/parse-input"
import { scopeOf } from "../../guard"
import { DocumentParameters } from "./validators"

const Filename = plainText(200)

/** A form's header names files in bytes that are UTF-8. */
const decodedName = (name: string) => Buffer.from(name, "latin1").toString("utf8").slice(-200)

/** `POST /cooperative/application/documents?kind=`: attaches a paper, an image or a PDF of at most 8 MB. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  scope.assertRole()
  assertPapersOpen(scope.status)
  const { kind } = parseInput(DocumentParameters, req.query)
  const { originalname, buffer: content } = fileOf(req)
  const sniffed = sniffDocument(content)
  if (!sniffed) throw ApiError.invalid("not_a_document", "A paper is a photograph or a PDF.")
  const filename = parseInput(Filename, decodedName(originalname)) || kind
  const { cooperativeId, actor } = scope
  const document = await addDocument(req.scope, { ...sniffed, cooperativeId, kind, filename, content, actor })
  res.status(201).json({ document: toDocument(document) })
}
