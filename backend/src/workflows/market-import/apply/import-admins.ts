import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import { DEMO_ADMIN_PASSWORD, DEMO_ADMINS } from "./demo-sign-ins"
import { tally, type Tally } from "./tally"

type Admin = (typeof DEMO_ADMINS)[number]

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

/** Makes the demo's two admins, and answers their ids in order. */
export async function importAdmins(container: MedusaContainer): Promise<{ admins: Tally; ids: string[] }> {
  const users = container.resolve(Modules.USER)
  const stored = await users.listUsers({ email: DEMO_ADMINS.map(({ email }) => email) })
  const idOf = new Map(stored.map(({ email, id }) => [email, id]))
  const missing = DEMO_ADMINS.filter(({ email }) => !idOf.has(email))
  for (const admin of missing) {
    const { result } = await createUserAccountWorkflow(container).run({
      input: { authIdentityId: await signInOf(container, admin), userData: { ...admin } },
    })
    idOf.set(admin.email, result.id)
  }
  return {
    admins: tally(DEMO_ADMINS.length, missing.length),
    ids: DEMO_ADMINS.map(({ email }) => idOf.get(email) ?? ""),
  }
}
