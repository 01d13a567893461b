import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../api/errors/api-error"
import { type LanguageTexts, languageTexts } from "../languages/language-text"
import type { Language } from "../languages/languages"
import { createCooperativesWorkflow } from "../workflows/cooperative"
import { COOPERATIVE_MODULE } from "../modules/cooperative"
import { SYSTEM_ACTOR } from "../modules/cooperative/actor"
import type { CooperativeModuleService } from "../modules/cooperative/service"
import { listMemberships } from "./list-memberships"
import { ensurePerson, issueToken, readSignIn } from "./sign-in"

/** Applications one person may have open: more is a mistake, or somebody's game. */
const MAX_OPEN = 3

export type NewApplication = {
  authIdentityId: string
  name: LanguageTexts
  lang: Language
  personName: string | undefined
  handle: string
}

/**
 * Begins an application: a draft cooperative whose manager is whoever is signed in. Answers its id and a token that
 * opens the workspace.
 *
 * @throws {ApiError} 409 `too_many_applications`.
 */
export async function beginApplication(container: MedusaContainer, application: NewApplication) {
  const { authIdentityId, name, lang, personName, handle } = application
  const { phone, email } = await readSignIn(container, authIdentityId)
  const personId = await ensurePerson(container, authIdentityId)
  const memberships = await listMemberships(container, personId)
  if (memberships.filter(({ status }) => status === "draft").length >= MAX_OPEN) {
    throw ApiError.conflict("too_many_applications", "Finish an application before beginning another.")
  }
  const { result } = await createCooperativesWorkflow(container).run({
    input: { cooperatives: [{ handle, name: languageTexts(name), phone, email }], actor: SYSTEM_ACTOR },
  })
  const id = result[0] ?? ""
  const member = { cooperative_id: id, person_id: personId, role: "manager" as const, language: lang }
  const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  const created = await service.createCooperativeMembers({
    ...member,
    name: personName ?? phone ?? email ?? "",
    phone,
    email,
  })
  await service.recordEvents([{ id, kind: "member_added", actor: { type: "cooperative", id: created.id } }])
  return { id, token: issueToken(container, authIdentityId, personId) }
}
