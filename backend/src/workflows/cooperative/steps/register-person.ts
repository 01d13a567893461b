import type { IAuthModuleService } from "@medusajs/framework/types"
import { generateEntityId, MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ApiError } from "../../../api/errors/api-error"

const PROVIDER = "emailpass"
const PERSON_KEY = "cooperative_id"

type Credentials = { email: string; password: string }

/** What to take back of somebody who already had a sign-in. */
const NOTHING: string[] = []

/**
 * Gives a person a sign-in for cooperatives and answers its `person_id`. Somebody who already has one keeps its
 * password.
 *
 * @throws {ApiError} 409 `email_taken` when the address signs in as somebody else (a shopper): an address nobody has
 * proved to own must not open a cooperative's door.
 */
export const registerPersonStep = createStep(
  "register-person",
  async (input: Credentials, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const known = await findIdentity(auth, input.email)
    if (known) return new StepResponse(personOf(known), { created: NOTHING })
    const authIdentityId = await register(auth, input)
    const personId = generateEntityId(undefined, "coopper")
    await auth.updateAuthIdentities({ id: authIdentityId, app_metadata: { [PERSON_KEY]: personId } })
    return new StepResponse(personId, { created: [authIdentityId] })
  },
  async (undo, { container }) => {
    if (undo?.created.length) await container.resolve(Modules.AUTH).deleteAuthIdentities(undo.created)
  },
)

type Identity = { app_metadata?: Record<string, unknown> | null | undefined }

async function findIdentity(auth: IAuthModuleService, email: string): Promise<Identity | undefined> {
  const [identity] = await auth.listAuthIdentities({
    provider_identities: { entity_id: email, provider: PROVIDER },
  })
  return identity
}

function personOf(identity: Identity): string {
  const personId = identity.app_metadata?.[PERSON_KEY]
  if (typeof personId === "string") return personId
  throw ApiError.conflict("email_taken", "This address already signs in as somebody else.")
}

async function register(auth: IAuthModuleService, { email, password }: Credentials): Promise<string> {
  const { success, authIdentity, error } = await auth.register(PROVIDER, { body: { email, password } })
  if (success && authIdentity) return authIdentity.id
  throw new MedusaError(MedusaError.Types.INVALID_DATA, error ?? "Registration failed")
}
