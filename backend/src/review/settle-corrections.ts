import type { MedusaContainer } from "@medusajs/framework/types"
import { COOPERATIVE_MODULE } from "../modules/cooperative"
import type { DocumentKind } from "../modules/cooperative/models/cooperative-document"
import type { CooperativeModuleService } from "../modules/cooperative/service"

/** What was given again: facts, a paper, or, on handing in, all. */
type Settled = { fields: readonly string[] } | { kind: DocumentKind } | "all"

/** Marks the corrections that what was given again answers. */
export async function settleCorrections(
  container: MedusaContainer,
  id: string,
  settled: Settled,
): Promise<void> {
  const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  const open = await service.listCooperativeCorrections({ cooperative_id: id, settled_at: null })
  const answered = open.filter(({ field, document_kind }) => {
    if (settled === "all") return true
    if ("kind" in settled) return document_kind === settled.kind
    return field !== null && settled.fields.includes(field)
  })
  if (!answered.length) return
  const settled_at = new Date()
  await service.updateCooperativeCorrections(
    answered.map((correction) => ({ id: correction.id, settled_at })),
  )
}
