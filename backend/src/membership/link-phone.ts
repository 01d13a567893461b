import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { COOPERATIVE_MODULE } from "../modules/cooperative"
import type { CooperativeModuleService } from "../modules/cooperative/service"
import { PERSON_KEY } from "./sign-in"

const PROVIDER = "phone-code"

/**
 * Lets the member who has this phone sign in with it as the person it is by e-mail. A phone that is somebody's sign-in
 * already stays that person's; one of no member is left alone.
 */
export async function linkPhoneToMember(container: MedusaContainer, phone: string): Promise<void> {
  const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  const [member] = await service.listCooperativeMembers(
    { phone, is_active: true },
    { order: { created_at: "ASC" }, take: 1 },
  )
  if (!member) return
  const auth = container.resolve(Modules.AUTH)
  const filters = { provider_identities: { entity_id: phone, provider: PROVIDER } }
  const [identity] = await auth.listAuthIdentities(filters)
  if (identity?.app_metadata?.[PERSON_KEY]) return
  const app_metadata = { ...identity?.app_metadata, [PERSON_KEY]: member.person_id }
  if (identity) await auth.updateAuthIdentities({ id: identity.id, app_metadata })
  else {
    const provider_identities = [{ provider: PROVIDER, entity_id: phone }]
    await auth.createAuthIdentities([{ provider_identities, app_metadata }])
  }
}
