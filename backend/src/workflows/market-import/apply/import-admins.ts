import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import { ADMIN_SCOPE_MODULE } from "../../../modules/admin-scope"
import type { AdminScopeModuleService } from "../../../modules/admin-scope/service"
import { DEMO_ADMIN_PASSWORD, DEMO_ADMINS, DEMO_REGIONAL_ADMINS } from "./demo-sign-ins"
import { tally, type Tally } from "./tally"

type Admin = { email: string; first_name: string; last_name: string; region_code?: string }

const ALL_ADMINS: readonly Admin[] = [...DEMO_ADMINS, ...DEMO_REGIONAL_ADMINS]

/** The sign-in of an import that was interrupted is found again. */
async function signInOf(container: MedusaContainer, { email }: Admin): Promise<string> {
  const auth = container.resolve(Modules.AUTH)
  const [known] = await auth.listAuthIdentities({
    provider_identities: { entity_id: email, provider: "emailpass" },
  })
  if (known) return known.id
  const body = { email, password: DEMO_ADMIN_PASSWORD }
  const { success, authIdentity, error } = await auth.register("emailpass", { body })
  if (success && authIdentity) return authIdentity.id
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, error ?? `No sign-in for ${email}.`)
}

/** Makes the demo's admins, and answers the ids of the two of the whole network in order. */
export async function importAdmins(container: MedusaContainer): Promise<{ admins: Tally; ids: string[] }> {
  const users = container.resolve(Modules.USER)
  const scopes = container.resolve<AdminScopeModuleService>(ADMIN_SCOPE_MODULE)
  const stored = await users.listUsers({ email: ALL_ADMINS.map(({ email }) => email) })
  const idOf = new Map(stored.map(({ email, id }) => [email, id]))
  const missing = ALL_ADMINS.filter(({ email }) => !idOf.has(email))
  for (const admin of missing) {
    const { region_code, ...userData } = admin
    const { result } = await createUserAccountWorkflow(container).run({
      input: { authIdentityId: await signInOf(container, admin), userData },
    })
    if (region_code) await scopes.limit(result.id, region_code, null)
    idOf.set(admin.email, result.id)
  }
  return {
    admins: tally(ALL_ADMINS.length, missing.length),
    ids: DEMO_ADMINS.map(({ email }) => idOf.get(email) ?? ""),
  }
}
