import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CredentialDeclaration } from "../../credential/evidence"
import { notAllowed, notFound } from "../../errors/refusal"
import { ARTISAN_WOMEN_MODULE } from "../../modules/artisan-women"
import type { ArtisanWomenModuleService } from "../../modules/artisan-women/service"

/** @throws `subject_not_found`; `credential_already_live` when one of that kind is declared or verified already */
export const validateDeclarationStep = createStep(
  "validate-credential-declaration",
  async ({ subject_id, kind }: CredentialDeclaration, { container }) => {
    const service = container.resolve<ArtisanWomenModuleService>(ARTISAN_WOMEN_MODULE)
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const subjects = await service.options.readSubjects?.(query, [subject_id])
    if (subjects && !subjects.has(subject_id)) throw notFound("subject")
    const live = await service.listPriorityCredentials({ subject_id, kind, status: ["declared", "verified"] })
    if (live.length)
      throw notAllowed("credential_already_live", "This credential is already declared or verified.")
    return new StepResponse()
  },
)
