import { createHash } from "node:crypto"
import { z } from "zod"
import { findSession, type MemberSession } from "../access/member-session.server"

const payloadSchema = z.object({ actor_id: z.string().default(""), auth_identity_id: z.string().default("") })

/**
 * A mark for the signed-in person in their cooperative: copies and waiting acts on a shared phone belong to it.
 * It is no secret and no proof: the backend checks the token itself.
 */
export const ownerOf = ({ token, cooperativeId }: MemberSession): string => {
  const { actor_id, auth_identity_id } = payloadOf(token)
  return createHash("sha256")
    .update(`${actor_id || auth_identity_id || token}:${cooperativeId ?? ""}`)
    .digest("base64url")
    .slice(0, 22)
}

const payloadOf = (token: string): z.infer<typeof payloadSchema> => {
  try {
    const json: unknown = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"))
    return payloadSchema.parse(json)
  } catch {
    // A token that is none: the backend will refuse it.
    return { actor_id: "", auth_identity_id: "" }
  }
}

/** The mark of whoever is signed in on this request's phone; empty for nobody. */
export const ownerOfRequest = async (request: Request): Promise<string> => {
  const session = await findSession(request)
  return session ? ownerOf(session) : ""
}
