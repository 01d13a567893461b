import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import { MEMBER_PASSWORD } from "./cooperative"

type Post = { post(path: string, body: object): Promise<{ data: { token: string } }> }

/** Headers of a signed-in person's requests. */
export type SignedIn = { headers: { authorization: string } }

async function signIn(api: Post, actor: string, email: string, password: string): Promise<SignedIn> {
  const { data } = await api.post(`/auth/${actor}/emailpass`, { email, password })
  return { headers: { authorization: `Bearer ${data.token}` } }
}

/** Signs a cooperative's member in. */
export function signInMember(api: Post, email: string): Promise<SignedIn> {
  return signIn(api, "cooperative", email, MEMBER_PASSWORD)
}

/** Builds a network admin and signs it in; a second one needs another address. */
export async function signInAdmin(
  api: Post,
  container: MedusaContainer,
  email = "admin@twiza.example",
): Promise<SignedIn> {
  const password = "twiza-demo-admin"
  const auth = container.resolve(Modules.AUTH)
  const { authIdentity } = await auth.register("emailpass", { body: { email, password } })
  await createUserAccountWorkflow(container).run({
    input: { authIdentityId: authIdentity!.id, userData: { email } },
  })
  return signIn(api, "user", email, password)
}
