import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const PROVIDER = "emailpass"

/** Where Medusa looks for the actor of a sign-in: `<actor type>_id`. */
const ACTOR_KEY = "cooperative_id"

const Known = z.object({ entity_id: z.string() })
const SignIn = z.object({ provider_metadata: z.object({ password: z.string().min(1) }) })

/** Which of these addresses can sign in already. */
export async function findSignIns(container: MedusaContainer, emails: string[]): Promise<Set<string>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "provider_identity",
    fields: ["entity_id"],
    filters: { entity_id: emails, provider: PROVIDER },
  })
  return new Set(
    z
      .array(Known)
      .parse(data)
      .map(({ entity_id }) => entity_id),
  )
}

/** Lets people sign in with the password `email` has. For the demo only, whose passwords are public. */
export async function shareSignIn(
  container: MedusaContainer,
  email: string,
  people: { email: string; person_id: string }[],
): Promise<void> {
  const auth = container.resolve(Modules.AUTH)
  const [model] = await auth.listProviderIdentities({ entity_id: email, provider: PROVIDER })
  const { data } = SignIn.safeParse(model)
  if (!data) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `${email} has no password to share.`)
  await auth.createAuthIdentities(
    people.map((person) => ({
      provider_identities: [
        { provider: PROVIDER, entity_id: person.email, provider_metadata: data.provider_metadata },
      ],
      app_metadata: { [ACTOR_KEY]: person.person_id },
    })),
  )
}
