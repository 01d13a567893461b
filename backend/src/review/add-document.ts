import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId, Modules } from "@medusajs/framework/utils"
import { ApiError } from "../api/errors/api-error"
import { COOPERATIVE_MODULE } from "../modules/cooperative"
import type { Actor } from "../modules/cooperative/actor"
import type { DocumentKind } from "../modules/cooperative/models/cooperative-document"
import type { CooperativeModuleService } from "../modules/cooperative/service"
import { settleCorrections } from "./settle-corrections"

const MAX_DOCUMENTS = 30

export type NewDocument = {
  cooperativeId: string
  kind: DocumentKind
  filename: string
  content: Buffer
  mime_type: string
  extension: string
  actor: Actor
}

/**
 * Keeps a paper as a private file, and answers it. Its own name is only shown: the file has one nobody chose.
 *
 * @throws {ApiError} 409 `too_many_documents`.
 */
export async function addDocument(container: MedusaContainer, document: NewDocument) {
  const { cooperativeId, kind, filename, content, mime_type, extension, actor } = document
  const files = container.resolve(Modules.FILE)
  const file = await files.createFiles({
    filename: `${generateEntityId(undefined, "paper")}.${extension}`,
    mimeType: mime_type,
    content: content.toString("base64"),
    access: "private",
  })
  const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  const row = { cooperative_id: cooperativeId, kind, filename, mime_type, size: content.length }
  try {
    const created = await service.whileLocked(cooperativeId, async (_cooperative, context) => {
      const held = await service.listCooperativeDocuments({ cooperative_id: cooperativeId }, {}, context)
      if (held.length >= MAX_DOCUMENTS) throw ApiError.conflict("too_many_documents", "Remove a paper first.")
      const line = { id: cooperativeId, kind: "document_added" as const, actor, changed_fields: [kind] }
      await service.recordEvents([line], context)
      return await service.createCooperativeDocuments({ ...row, file_key: file.id }, context)
    })
    await settleCorrections(container, cooperativeId, { kind })
    return created
  } catch (error) {
    // Without its row nobody would ever find the file again.
    await files.deleteFiles([file.id])
    throw error
  }
}
