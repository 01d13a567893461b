import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COOPERATIVE_MODULE } from "../../../modules/cooperative"
import type { DocumentKind } from "../../../modules/cooperative/models/cooperative-document"
import type { CooperativeModuleService } from "../../../modules/cooperative/service"

/** What to correct: a fact, a paper, or the whole. */
export type CorrectionItem = {
  field?: string | undefined
  document_kind?: DocumentKind | undefined
  note: string
}

/** Writes down what an applicant is asked to correct. */
export const createCorrectionsStep = createStep(
  "create-corrections",
  async (input: { id: string; items: CorrectionItem[]; asked_by: string }, { container }) => {
    const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    const asked_at = new Date()
    const corrections = input.items.map(({ field, document_kind, note }) => ({
      cooperative_id: input.id,
      field: field ?? null,
      document_kind: document_kind ?? null,
      note,
      asked_by: input.asked_by,
      asked_at,
    }))
    const created = await service.createCooperativeCorrections(corrections)
    return new StepResponse(
      undefined,
      created.map(({ id }) => id),
    )
  },
  async (ids, { container }) => {
    if (ids) {
      const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
      await service.deleteCooperativeCorrections(ids)
    }
  },
)
