import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { COOPERATIVE_MODULE } from "../modules/cooperative"
import type { Actor } from "../modules/cooperative/actor"
import type { CooperativeModuleService } from "../modules/cooperative/service"
import type { DocumentRow } from "./view/read-application-rows"

/** Removes a paper for good, its file too; the history keeps that it was there. */
export async function removeDocument(
  container: MedusaContainer,
  {
    cooperativeId,
    document,
    actor,
  }: { cooperativeId: string; document: Pick<DocumentRow, "id" | "kind" | "file_key">; actor: Actor },
): Promise<void> {
  const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  await service.whileLocked(cooperativeId, async (_cooperative, context) => {
    await service.deleteCooperativeDocuments([document.id], context)
    const changed_fields = [document.kind]
    await service.recordEvents(
      [{ id: cooperativeId, kind: "document_removed", actor, changed_fields }],
      context,
    )
  })
  await container.resolve(Modules.FILE).deleteFiles([document.file_key])
}
