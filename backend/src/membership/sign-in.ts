import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  generateEntityId,
  generateJwtToken,
  Modules,
} from "@medusajs/framework/utils"
import { ApiError } from "../api/errors/api-error"

/** Where Medusa looks for the actor of a sign-in: `<actor type>_id`. */
export const PERSON_KEY = "cooperative_id"

/**
 * How long a phone stays signed in. A code every day would cost an SMS, and signal, each morning; access itself is read
 * from the database at each request, and ends when a membership does.
 */
export const SESSION_S = 14 * 24 * 60 * 60

const LOCK_TIMEOUT_S = 10

/** A sign-in: its proven phone or e-mail, and the person it is, once it is one. */
export type SignIn = {
  authIdentityId: string
  phone: string | null
  email: string | null
  personId: string | null
}

/** @throws {ApiError} 401 `not_signed_in` for a sign-in that is no longer there, or is a field helper's turn. */
export async function readSignIn(container: MedusaContainer, authIdentityId: string): Promise<SignIn> {
  const auth = container.resolve(Modules.AUTH)
  const [identity] = authIdentityId
    ? await auth.listAuthIdentities({ id: [authIdentityId] }, { relations: ["provider_identities"] })
    : []
  if (!identity) throw ApiError.unauthorized("not_signed_in", "Sign in first.")
  const entityOf = (provider: string) =>
    identity.provider_identities?.find((candidate) => candidate.provider === provider)?.entity_id ?? null
  const personId = identity.app_metadata?.[PERSON_KEY]
  return {
    authIdentityId,
    phone: entityOf("phone-code"),
    email: entityOf("emailpass"),
    personId: typeof personId === "string" ? personId : null,
  }
}

/** The person a sign-in is; made once, however many ask at the same time. */
export async function ensurePerson(container: MedusaContainer, authIdentityId: string): Promise<string> {
  const work = async () => {
    const { personId } = await readSignIn(container, authIdentityId)
    if (personId) return personId
    const auth = container.resolve(Modules.AUTH)
    const identity = await auth.retrieveAuthIdentity(authIdentityId)
    const created = generateEntityId(undefined, "coopper")
    await auth.updateAuthIdentities({
      id: authIdentityId,
      app_metadata: { ...identity.app_metadata, [PERSON_KEY]: created },
    })
    return created
  }
  const locking = container.resolve(Modules.LOCKING)
  return await locking.execute(`cooperative-person:${authIdentityId}`, work, { timeout: LOCK_TIMEOUT_S })
}

/** A token that lasts for a sign-in that is a person; one that has just become so came with one that opens nothing. */
export function issueToken(container: MedusaContainer, authIdentityId: string, personId: string): string {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const claims = {
    actor_id: personId,
    actor_type: "cooperative",
    auth_identity_id: authIdentityId,
    app_metadata: { [PERSON_KEY]: personId },
    user_metadata: {},
  }
  return generateJwtToken(claims, {
    secret: http.jwtSecret,
    expiresIn: SESSION_S,
    jwtOptions: http.jwtOptions,
  })
}
