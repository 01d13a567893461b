import { z } from "@medusajs/framework/zod"
import { DOCUMENT_KINDS } from "../../../../modules/cooperative/models/cooperative-document"
import { type CooperativeScope, retrieveOwn } from "../../guard"

const Row = z.object({
  id: z.string(),
  kind: z.enum(DOCUMENT_KINDS),
  filename: z.string(),
  mime_type: z.string(),
  file_key: z.string(),
})

/** One of the cooperative's own papers. @throws {ApiError} 404, for somebody else's too. */
export async function readOwnDocument(scope: CooperativeScope, id: string) {
  return Row.parse(await retrieveOwn(scope, "cooperative_document", id, Object.keys(Row.shape)))
}
